import type { TestProject } from "vitest/node";
import { missingForNeo4j, startNeo4j } from "../harness/neo4j-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the tests' Neo4j; empty where there is none. */
    neo4jUri: string;
    /** The ports of its Browser, and of the server that the Browser asks for our guide; 0 where there is none. */
    neo4jBrowser: { readonly httpPort: number; readonly guidePort: number };
  }
}

/** Starts one Neo4j for all suites, or says why there is none; where `CI` is set that is a failure. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = missingForNeo4j();
  if (missing !== undefined) {
    if (process.env["CI"]) throw new Error(missing);
    process.stderr.write(`\n${missing}\n`);
    project.provide("neo4jUri", "");
    project.provide("neo4jBrowser", { httpPort: 0, guidePort: 0 });
    return async () => {};
  }
  const server = await startNeo4j();
  project.provide("neo4jUri", server.uri);
  project.provide("neo4jBrowser", { httpPort: server.httpPort, guidePort: server.guidePort });
  return () => server.remove();
}
