import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Neo4jServer, startNeo4j } from "../../harness/neo4j-server.ts";
import { startProgram, startServer } from "../../harness/program.ts";
import { neo4jEngine } from "../../src/engines/neo4j.ts";

const password = "a password of many letters";
const question = JSON.stringify({ query: '{ work(id: "her-2013") { title } }' });

async function ask(address: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return (await fetch(`${address}/graphql`, { method: "POST", headers, body: question })).json();
}

describe.skipIf(inject("neo4jUri") === "")("a Neo4j that demands a password", () => {
  const home = mkdtempSync(join(tmpdir(), "film-graph-doors-"));
  const secret = join(home, "secret");
  let database: Neo4jServer;
  const place = () => ({ NEO4J_URI: database.uri, NEO4J_PASSWORD_FILE: secret });

  beforeAll(async () => {
    writeFileSync(secret, `${password}\n`);
    database = await startNeo4j({ home, password });
  });
  afterAll(async () => {
    await database.remove();
    rmSync(home, { recursive: true, force: true });
  });

  test("a Neo4j that demands a password is loaded and read with the one that a file holds", async () => {
    const load = startProgram("seed/main.js", ["load"], place());
    expect(await load.exit(), load.output()).toBe(0);
    const server = await startServer(place());
    expect(await ask(server.address)).toEqual({ data: { work: { title: "Her" } } });
    expect(await server.kill("SIGTERM")).toBe(0);
    expect(load.output() + server.output()).not.toContain(password);
  });

  test("a Neo4j that demands a password refuses a wrong one in a sentence that does not tell it", async () => {
    for (const [program, command] of [
      ["src/main.js", []],
      ["seed/main.js", ["load"]],
    ] as const) {
      const environment = { PORT: "0", NEO4J_URI: database.uri, NEO4J_PASSWORD: "hunter2" };
      const refused = startProgram(program, command, environment);
      expect(await refused.exit()).toBe(1);
      expect(refused.output()).toBe(
        `${database.uri}, database "neo4j": The database refuses the user name or the password.\n`,
      );
    }
  });

  test("the sessions that the server reads with cannot write", async () => {
    const engine = neo4jEngine({ uri: database.uri, user: "neo4j", password, database: "neo4j" });
    for (const text of [
      "CREATE (node:FilmGraph {id: 'mine'}) RETURN node.id",
      "MATCH (node:FilmGraph) SET node.label = 'mine' RETURN count(node)",
      "MATCH (node:FilmGraph) DETACH DELETE node",
      "CREATE INDEX mine FOR (node:FilmGraph) ON (node.mine)",
    ])
      await expect(engine.read({ text, parameters: {} }), text).rejects.toMatchObject({
        code: "Neo.ClientError.Statement.AccessMode",
      });
    const count = "MATCH (node:FilmGraph) WHERE node.id = 'mine' OR node.label = 'mine' RETURN count(node)";
    expect(await engine.read({ text: count, parameters: {} })).toEqual([[0]]);
    await engine.close();
  });
});
