import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Neo4jServer, startNeo4j } from "../../harness/neo4j-server.ts";
import { worldFolder } from "../world.ts";
import { type ServerProgram, startProgram, startServer } from "../../harness/program.ts";

const question = { query: '{ work(id: "her-2013") { title } }' };
const answer = { data: { work: { title: "Her" } } };
/** How long planning everything may take on a machine that is busy with other tests, in milliseconds. */
const patience = 120_000;
/** The answer of a graph without the work. */
const nobody = { data: { work: null } };

async function ask(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return response.json();
}

describe("on the embedded engine", () => {
  test("the built server loads the seed, answers, and ends on SIGTERM with code 0", async () => {
    const program = await startServer();
    const { address } = program;
    expect(await ask(address)).toEqual(answer);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(await program.kill("SIGTERM")).toBe(0);
    expect(program.output()).toContain("stopped");
  });

  test("the built server ends on SIGINT as well", async () => {
    const program = await startServer();
    expect(await program.kill("SIGINT")).toBe(0);
  });

  test("an answer that was kept is dropped within a second of a load by another process", async () => {
    const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
    const place = { GRAPH_FILE: join(folder, "film.graph") };
    const program = await startServer(place);
    const { address } = program;
    for (const time of ["first", "again"]) expect(await ask(address), time).toEqual(answer);
    const load = startProgram("seed/main.js", ["load"], { ...place, SEED_DATA: worldFolder });
    expect(await load.exit(), load.output()).toBe(0);
    await sleep(1_000);
    expect(await ask(address)).toEqual(nobody);
    expect(await program.kill("SIGTERM")).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("a wrong variable is named with an example, without a stack", async () => {
    const program = startProgram("src/main.js", [], { PORT: "seventy", NEO4J_URI: "http://localhost" });
    expect(await program.exit()).toBe(1);
    expect(program.output()).toBe(
      'PORT must be a whole number from 0 to 65535, such as PORT=4000; "seventy" is not.\n' +
        'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "http://localhost" is not.\n',
    );
  });

  test("a database that does not answer at start is named in one sentence", async () => {
    const program = startProgram("src/main.js", [], { PORT: "0", NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(await program.exit()).toBe(1);
    expect(program.output()).toBe('bolt://127.0.0.1:1, database "neo4j": The database cannot be reached now.\n');
  });
});

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  let database: Neo4jServer;
  let program: ServerProgram;
  let address: string;

  beforeAll(async () => {
    database = await startNeo4j();
    program = await startServer({ NEO4J_URI: database.uri, NEO4J_PASSWORD: "any" });
    address = program.address;
  });
  afterAll(async () => {
    await program.kill("SIGTERM");
    await database.remove();
  });

  const ready = async (): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${address}/health/ready`);
    return { status: response.status, body: await response.json() };
  };
  const unavailable = (message: string) => ({
    data: { work: null },
    errors: [
      { message, path: ["work"], locations: [{ line: 1, column: 3 }], extensions: { code: "GRAPH_UNAVAILABLE" } },
    ],
  });
  const empty = "The database holds no film graph yet. `npm run seed -- load` loads it.";
  const away = "The database cannot be reached now.";

  test("an empty database is not ready, and the log names the command that loads it", async () => {
    expect(program.output()).toContain(empty);
    expect(await ready()).toEqual({ status: 503, body: { ready: false, reason: empty } });
    expect(await ask(address)).toEqual(unavailable(empty));
  });

  test("a load from another process is seen at once", async () => {
    const load = startProgram("seed/main.js", ["load"], { NEO4J_URI: database.uri, NEO4J_PASSWORD: "any" });
    expect(await load.exit(), load.output()).toBe(0);
    expect(load.output()).toContain("now holds version 1.");
    expect(await ask(address)).toEqual(answer);
    expect(await ready()).toEqual({ status: 200, body: { ready: true, version: 1 } });
  });

  test(
    "what it will be asked is planned once the graph is there, and again after a load from another process",
    async () => {
      const planned = /"statements":\d{3},"milliseconds":\d+,"msg":"planned"/;
      await program.waitFor(planned, patience);
      const place = { NEO4J_URI: database.uri, NEO4J_PASSWORD: "any" };
      const load = startProgram("seed/main.js", ["load"], { ...place, SEED_DATA: worldFolder });
      expect(await load.exit(), load.output()).toBe(0);
      expect(await ask(address)).toEqual(nobody);
      await program.waitFor(new RegExp(`${planned.source}[^]*${planned.source}`), patience);
      const back = startProgram("seed/main.js", ["load"], place);
      expect(await back.exit(), back.output()).toBe(0);
      expect(await ask(address)).toEqual(answer);
    },
    3 * patience,
  );

  test("a routing address answers too", async () => {
    const routed = await startServer({
      NEO4J_URI: database.uri.replace("bolt:", "neo4j:"),
      NEO4J_PASSWORD: "any",
    });
    expect(await ask(routed.address)).toEqual(answer);
    expect(await routed.kill("SIGTERM")).toBe(0);
  });

  test("a database without the named graph is refused in one sentence", async () => {
    const place = { NEO4J_URI: database.uri, NEO4J_PASSWORD: "any", NEO4J_DATABASE: "elsewhere" };
    const lost = startProgram("src/main.js", [], { PORT: "0", ...place });
    expect(await lost.exit()).toBe(1);
    expect(lost.output()).toBe(
      `${database.uri}, database "elsewhere": The database server has no database of that name.\n`,
    );
  });

  test("a database that goes away is GRAPH_UNAVAILABLE, and answers again by itself when it is back", async () => {
    await database.stop();
    expect(await ask(address)).toEqual(unavailable(away));
    expect(await ready()).toEqual({ status: 503, body: { ready: false, reason: away } });
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    await database.start();
    let last: unknown;
    for (let tried = 0; tried < 40; tried++) {
      last = await ask(address);
      if (JSON.stringify(last) === JSON.stringify(answer)) break;
      await sleep(250);
    }
    expect(last).toEqual(answer);
    expect((await ready()).status).toBe(200);
  });

  test("an answer that was kept is dropped within a second of a load by another process", async () => {
    const place = { NEO4J_URI: database.uri, NEO4J_PASSWORD: "any" };
    for (const time of ["first", "again"]) expect(await ask(address), time).toEqual(answer);
    const load = startProgram("seed/main.js", ["load"], { ...place, SEED_DATA: worldFolder });
    expect(await load.exit(), load.output()).toBe(0);
    await sleep(1_000);
    expect(await ask(address)).toEqual(nobody);
  });
});
