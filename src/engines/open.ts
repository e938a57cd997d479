import { embeddedEngine } from "./embedded.ts";
import type { Engine } from "./engine.ts";
import { neo4jEngine } from "./neo4j.ts";

/** Where a graph is: in this process, in a file, or in a Neo4j database. */
export type GraphPlace =
  | { readonly engine: "embedded"; readonly file: string | undefined }
  | {
      readonly engine: "neo4j";
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** The engine for a place. Opens nothing yet: the first statement does. */
export function openEngine(place: GraphPlace): Engine {
  return place.engine === "neo4j" ? neo4jEngine(place) : embeddedEngine(place);
}
