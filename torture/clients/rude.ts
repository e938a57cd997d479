import { type Attempt, judge } from "../attempt.ts";
import { send, speak } from "../client.ts";

const body = '{"query":"{ __typename }"}';
const head = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
const whole = `${head}content-length: ${body.length}\r\n\r\n${body}`;

interface Rude {
  readonly name: string;
  readonly right: string;
  readonly bytes: string | Buffer;
  /** What is wrong with what was answered; undefined where nothing is. */
  readonly fault: (text: string) => string | undefined;
}

const starts = (pattern: RegExp) => (text: string) =>
  pattern.test(text) ? undefined : text === "" ? "no answer" : `"${text.split("\r\n")[0]}"`;

const clients: readonly Rude[] = [
  {
    name: "a client that closes its side once it has asked",
    right: "It is answered, or the connection is closed.",
    bytes: whole,
    fault: starts(/^$| 200 /),
  },
  {
    name: "a hundred requests in one piece",
    right: "All are answered in order.",
    bytes: `${whole.repeat(99)}${whole.replace("\r\n", "\r\nconnection: close\r\n")}`,
    fault: (text) => {
      const answers = text.match(/HTTP\/1\.1 200 /g)?.length ?? 0;
      return answers === 100 ? undefined : `${answers} answers`;
    },
  },
  {
    name: "TLS",
    right: "400 or nothing.",
    bytes: Buffer.from("16030100c8010000c40303", "hex"),
    fault: starts(/^$| 400 /),
  },
  { name: "HTTP/2", right: "A refusal.", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", fault: starts(/^$| (400|505) /) },
  { name: "nonsense", right: "400.", bytes: "\u0000\u0001\u0002\r\n\r\n", fault: starts(/ 400 /) },
  {
    name: "headers of 20 kB",
    right: "431.",
    bytes: `GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx: ${"y".repeat(20_000)}\r\n\r\n`,
    fault: starts(/ 431 /),
  },
  {
    name: "3,000 headers",
    right: "431, or an answer.",
    bytes: `GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${"x: y\r\n".repeat(3_000)}\r\n`,
    fault: starts(/ (431|200) /),
  },
  {
    name: "an address of 20 kB",
    right: "414 or 431.",
    bytes: `GET /graphql?${"q".repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
    fault: starts(/ (414|431) /),
  },
  {
    name: "CONNECT",
    right: "A refusal or a closed connection.",
    bytes: "CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n",
    fault: starts(/^$| 4\d\d /),
  },
];

/** Clients that do not keep to the rules. */
export const rude: readonly Attempt[] = clients.map(({ name, right, bytes, fault }) => ({
  name,
  kind: "Clients that break the rules",
  right,
  form: "quick",
  within: 20,
  run: async (trial) => {
    const address = await trial.shared();
    const halfClose = name.startsWith("a client that closes");
    const { text, closed } = await speak(address, bytes, { within: 10, halfClose });
    const found = fault(text) ?? (closed ? undefined : "the connection is left open");
    const { status } = await send(address, { path: "/health/live" });
    const faults = [...(found === undefined ? [] : [found]), ...(status === 200 ? [] : ["the server is not alive"])];
    return judge(1, faults, text === "" ? "the connection was closed" : `"${text.split("\r\n")[0]}"`);
  },
}));
