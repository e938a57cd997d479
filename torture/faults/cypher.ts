import type { Neo4jServer } from "../../harness/neo4j-server.ts";

/** Runs a statement on a Neo4j over its own HTTP interface. Throws where it fails. */
export async function runCypher({ httpPort }: Pick<Neo4jServer, "httpPort">, statement: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/tx/commit`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ statements: [{ statement }] }),
  });
  const text = await answer.text();
  if (!answer.ok || !text.includes('"errors":[]')) throw new Error(`The statement failed: ${text.slice(0, 200)}`);
}
