import { type Attempt, judge } from "../attempt.ts";
import { speak } from "../client.ts";

const body = '{"query":"{ __typename }"}';
const head = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";

interface Framed {
  readonly name: string;
  readonly right: string;
  readonly bytes: string;
  readonly says: RegExp;
}

const framed: readonly Framed[] = [
  {
    name: "HTTP/1.0 without a host",
    right: "An answer, and the connection is closed.",
    bytes: "GET /health/live HTTP/1.0\r\n\r\n",
    says: /^HTTP\/1\.1 200 /,
  },
  {
    name: "HTTP/1.1 without a host",
    right: "400.",
    bytes: "GET /health/live HTTP/1.1\r\n\r\n",
    says: /^HTTP\/1\.1 400 /,
  },
  {
    name: "two hosts",
    right: "400.",
    bytes: "GET /health/live HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n",
    says: /^HTTP\/1\.1 400 /,
  },
  {
    name: "a client that waits for leave to send its body",
    right: "100, then the answer.",
    bytes: `${head}connection: close\r\nexpect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    says: /^HTTP\/1\.1 100 [^]*HTTP\/1\.1 200 /,
  },
  {
    name: "an expectation that nobody knows",
    right: "417.",
    bytes: `${head}connection: close\r\nexpect: pigeons\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    says: /^HTTP\/1\.1 417 /,
  },
  {
    name: "an address with scheme and host",
    right: "It is served like its path.",
    bytes: "GET http://a/health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
    says: /^HTTP\/1\.1 200 /,
  },
  {
    name: "an upgrade that is not offered",
    right: "It is ignored.",
    bytes: "GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: upgrade, close\r\nupgrade: h2c\r\n\r\n",
    says: /^HTTP\/1\.1 200 /,
  },
  {
    name: "a body in pieces, with a trailer",
    right: "It is read.",
    bytes: `${head}connection: close\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\nx: y\r\n\r\n`,
    says: /^HTTP\/1\.1 200 /,
  },
];

/** Requests byte by byte, as no client library would send them. */
export const framing: readonly Attempt[] = framed.map(({ name, right, bytes, says }) => ({
  name,
  kind: "Requests byte by byte",
  right,
  form: "quick",
  within: 10,
  run: async (trial) => {
    const { text } = await speak(await trial.shared(), bytes, { within: 3 });
    const first = text.split("\r\n")[0] ?? "";
    return judge(1, says.test(text) ? [] : [first === "" ? "no answer" : `"${first}"`], `"${first}"`);
  },
}));
