import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { missingForNeo4j, type Neo4jServer, startNeo4j } from "../harness/neo4j-server.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import { type Address, send } from "./client.ts";
import { freePort } from "./free-port.ts";
import { type Launch, launch, type Program } from "./program.ts";

/** A server of ours that answers. */
export interface Served extends Address {
  readonly program: Program;
}

/** What an attempt may use. All that it starts or makes is ended and removed after it. */
export interface Trial {
  readonly form: "quick" | "long";
  /** A file with a large graph, where there is one. */
  readonly large: string | undefined;
  /** How many seconds the load test lasts. */
  readonly seconds: number;
  /** A server on the records in memory that attempts share; they must leave it as it was. */
  shared(): Promise<Served>;
  /** The address of a Neo4j that attempts share, which may hold anything; undefined where there is none. */
  sharedNeo4j(): Promise<string | undefined>;
  /** A Neo4j of the attempt's own; undefined where none can be had. */
  ownNeo4j(): Promise<OwnNeo4j | undefined>;
  folder(): string;
  start(launch: Launch): Program;
  /** Starts the server and waits until it listens. */
  serve(launch?: Omit<Launch, "program">): Promise<Served>;
  /** Serves the large graph that a file holds, as it is. */
  serveLarge(file: string): Promise<Served>;
  atEnd(cleanup: () => unknown): void;
}

/** A Neo4j with its home, by which its process is found. */
export interface OwnNeo4j extends Neo4jServer {
  readonly home: string;
}

/** What all attempts of a run share. */
export interface Shared {
  readonly form: "quick" | "long";
  readonly large?: string | undefined;
  readonly seconds?: number;
  /** The address of a Neo4j that runs already; an empty one says that there is none. */
  readonly neo4jUri?: string;
}

/** Attempts in a row, and the end of what they share. */
export interface Run {
  try(attempt: Attempt): Promise<Outcome>;
  end(): Promise<void>;
}

/** What ends or removes what was started or made, the oldest first. */
type Cleanups = (() => unknown)[];

/** Prepares for attempts. Servers that they share start when the first one asks for them. */
export function createRun({ form, large, seconds = 900, neo4jUri }: Shared): Run {
  const cleanups: Cleanups = [];
  let server: Promise<Served> | undefined;
  let database: Promise<Neo4jServer> | undefined;

  const sharedNeo4j = async (): Promise<string | undefined> => {
    if (neo4jUri !== undefined) return neo4jUri || undefined;
    if (missingForNeo4j() !== undefined) return undefined;
    if (!database) {
      database = startNeo4j();
      cleanups.push(() => database?.then((started) => started.remove()).catch(() => undefined));
    }
    return (await database).uri;
  };

  const shared = async (): Promise<Served> => {
    const known = await server;
    // An attempt may have ended the server that the next one asks for.
    if (!known || (await known.program.ended(0)) !== undefined) server = serve(cleanups, {});
    return server as Promise<Served>;
  };

  return {
    try: async (attempt) => {
      const own: Cleanups = [];
      const time = { left: attempt.within };
      const trial: Trial = {
        form,
        large,
        seconds,
        sharedNeo4j: () => outsideOf(time, sharedNeo4j),
        shared: () => outsideOf(time, shared),
        ownNeo4j: () => ownNeo4j(own),
        folder: () => folder(own),
        start: (options) => start(own, options),
        serve: (options = {}) => serve(own, options),
        serveLarge: (file) => serveLarge(own, file),
        atEnd: (cleanup) => void own.push(cleanup),
      };
      try {
        return await Promise.race([attempt.run(trial), late(attempt, time)]);
      } catch (error) {
        return { verdict: "fails", times: 1, happened: messageOf(error) };
      } finally {
        await endAll(own);
      }
    },
    end: () => endAll(cleanups),
  };
}

/** The log line that names the address. */
const listening = /GraphQL on http:\/\/(\[[^\]]+\]|[^:/]+):(\d+)/;

function start(cleanups: Cleanups, options: Launch): Program {
  const program = launch(options);
  cleanups.push(async () => {
    program.signal("SIGKILL");
    await program.ended(5);
  });
  return program;
}

async function serve(cleanups: Cleanups, options: Omit<Launch, "program">): Promise<Served> {
  // A log that goes to a file does not name the port, so that one is chosen before.
  const chosen = options.log === undefined ? undefined : await freePort();
  const environment = { PORT: String(chosen ?? 0), ...options.environment };
  const program = start(cleanups, { ...options, program: "src/main.js", environment });
  if (chosen !== undefined) {
    await answers({ host: "127.0.0.1", port: chosen }, program);
    return { program, host: "127.0.0.1", port: chosen };
  }
  const [, host = "", port = ""] = await program.says(listening);
  return { program, host: host.replace(/[[\]]/g, ""), port: Number(port) };
}

/** The server itself would make the graph equal to the records, so that a program of the torture's own serves it. */
async function serveLarge(cleanups: Cleanups, file: string): Promise<Served> {
  const program = start(cleanups, {
    program: "torture/serve-graph.ts",
    arguments: [file],
    options: ["--import", "tsx"],
  });
  const [, host = "", port = ""] = await program.says(listening, 120);
  return { program, host, port: Number(port) };
}

async function answers(address: Address, program: Program): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < 60_000;) {
    if ((await program.ended(0.1)) !== undefined) throw new Error("The server ended at its start.");
    const answer = await send(address, { path: "/health/live", within: 2 }).catch(() => undefined);
    if (answer) return;
  }
  throw new Error("The server never answered.");
}

async function ownNeo4j(cleanups: Cleanups): Promise<OwnNeo4j | undefined> {
  if (missingForNeo4j() !== undefined) return undefined;
  const home = folder(cleanups);
  const server = await startNeo4j({ home });
  cleanups.push(() => server.remove());
  return { ...server, home };
}

function folder(cleanups: Cleanups): string {
  const made = mkdtempSync(join(tmpdir(), "film-graph-torture-"));
  cleanups.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Ends the newest first: a program before the folder that it writes to. */
async function endAll(cleanups: Cleanups): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** What attempts share is started for the first of them, and not at the expense of its time. */
async function outsideOf<Result>(time: { left: number }, started: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  try {
    return await started();
  } finally {
    time.left += (performance.now() - begun) / 1000;
  }
}

async function late({ within }: Attempt, time: { left: number }): Promise<Outcome> {
  for (const begun = performance.now(); performance.now() - begun < time.left * 1000;) {
    await sleep(200, undefined, { ref: false });
  }
  return { verdict: "fails", times: 1, happened: `did not end within ${within} s` };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(tmpdir(), "").split("\n")[0]?.slice(0, 200) ?? "";
}
