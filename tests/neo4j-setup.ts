import type { TestProject } from "vitest/node";
import { missingForNeo4j, startNeo4j } from "../harness/neo4j-server.ts";
import { canRun } from "./requirements.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of Neo4j; empty if it cannot run here. */
    neo4jUri: string;
    /** The ports of its Browser, and of the server that the Browser asks for the guide; 0 if Neo4j cannot run here. */
    neo4jBrowser: { readonly httpPort: number; readonly guidePort: number };
  }
}

/** Starts one Neo4j for all suites, if it can run here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!canRun(missingForNeo4j())) {
    project.provide("neo4jUri", "");
    project.provide("neo4jBrowser", { httpPort: 0, guidePort: 0 });
    return async () => {};
  }
  const server = await startNeo4j();
  project.provide("neo4jUri", server.uri);
  project.provide("neo4jBrowser", { httpPort: server.httpPort, guidePort: server.guidePort });
  return () => server.remove();
}
