import { embeddedEngine, type EmbeddedOptions } from "./embedded.ts";
import type { Engine } from "./engine.ts";
import { neo4jEngine, type Neo4jOptions } from "./neo4j.ts";

/** Where a graph is: in this process, in a file, or in a Neo4j database. */
export type GraphPlace =
  ({ readonly engine: "embedded" } & EmbeddedOptions) | ({ readonly engine: "neo4j" } & Neo4jOptions);

/** The engine for a place. Opens nothing yet: the first statement does. */
export function openEngine(place: GraphPlace): Engine {
  return place.engine === "neo4j" ? neo4jEngine(place) : embeddedEngine(place);
}
