import { createServer } from "node:net";
import { once } from "node:events";
import { type Attempt, judge } from "../attempt.ts";
import type { Trial } from "../trial.ts";
import { faultOfRefusal } from "./sentence.ts";

const uris = [
  "bolt://localhost:99999",
  "bolt://localhost:7687?policy=eu",
  "bolt://:7687",
  "bolt://::1:7687",
  "neo4j://localhost:1?a=1&a=2",
  "bolt://localhost:abc",
  "bolt://localhost:7687 ",
  "bolt://127.0.0.1:1/film",
  "http://localhost:7474",
  "neo4j://localhost:1?a",
  "bolt://localhost:",
  "bolt://[localhost]:7687",
  "bolt://localhost:7687\n",
  "bolt://localhost#film",
  "bolt+s://localhost?a=1",
];

/** What listens at the database's address and is none. */
const impostors: Readonly<Record<string, string>> = {
  "says nothing": "",
  "speaks HTTP": "HTTP/1.1 400 Bad Request\r\n\r\n",
  "speaks nonsense": "\u0000\u0001\u0002nonsense",
  "stops in the middle of its greeting": "\u0000\u0000",
};

/** Addresses of databases that are wrong, or lead elsewhere. */
export const addresses: readonly Attempt[] = [
  {
    name: "addresses of a database that cannot be right",
    kind: "Addresses of a database",
    right: "A sentence that names the variable, and code 1.",
    form: "quick",
    within: 120,
    run: async (trial) => {
      const tried = trial.form === "quick" ? uris.slice(0, 1) : uris;
      const faults: string[] = [];
      for (const uri of tried) {
        const fault = await faultOfStart(trial, uri, /NEO4J_URI/);
        if (fault !== undefined) faults.push(`${uri}: ${fault}`);
      }
      return judge(tried.length, faults, "a sentence");
    },
  },
  ...Object.entries(impostors).map(([what, answer]): Attempt => ({
    name: `a program at the database's address that ${what}`,
    kind: "Addresses of a database",
    right: "A sentence that names the address, and code 1, within 30 s.",
    form: "long",
    within: 60,
    run: async (trial) => {
      const server = createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => answer !== "" && socket.write(answer));
      }).listen(0, "127.0.0.1");
      trial.atEnd(() => server.close());
      await once(server, "listening");
      const uri = `bolt://127.0.0.1:${(server.address() as { port: number }).port}`;
      const fault = await faultOfStart(trial, uri, /127\.0\.0\.1/);
      return judge(1, fault === undefined ? [] : [fault], "a sentence");
    },
  })),
];

async function faultOfStart(trial: Trial, uri: string, names: RegExp): Promise<string | undefined> {
  const environment = { PORT: "0", NEO4J_URI: uri, NEO4J_PASSWORD: "hunter2" };
  const program = trial.start({ program: "src/main.js", environment });
  const end = await program.ended(30);
  const printed = program.output() + program.errors();
  if (printed.includes("hunter2")) return "it tells the password";
  return faultOfRefusal({ end, printed }) ?? (names.test(printed) ? undefined : "it does not name what is wrong");
}
