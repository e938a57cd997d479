import type { Properties } from "../../src/graph/graph.ts";
import { fold } from "../../src/graph/text.ts";
import { kindOfFolder } from "../records/kinds.ts";
import type { SeedRecord } from "../read.ts";
import { fact, factLists } from "./facts.ts";
import { node, type NodesAndEdges } from "./node-and-edge.ts";

/** A publication, an organisation or a place: its name, and whatever other properties its kind has. */
export function buildNamed(
  { folder, id, value: { name, facts } }: SeedRecord<"publication" | "organisation" | "place">,
  properties: Properties,
): NodesAndEdges {
  const all = { name, ...properties, search: fold(name), ...factLists([fact("name", name, facts.name)]) };
  return { nodes: [node({ kind: kindOfFolder[folder], id, label: name, properties: all })], edges: [] };
}
