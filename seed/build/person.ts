import { fold } from "../../src/graph/text.ts";
import type { SeedRecord } from "../read.ts";
import { fact, factLists, identifiers } from "./facts.ts";
import { node, type NodesAndEdges } from "./node-and-edge.ts";

/** A person. */
export function buildPerson({ id, value }: SeedRecord<"person">): NodesAndEdges {
  const { name, alternativeNames = [] } = value;
  const properties = {
    name,
    alternativeNames,
    search: fold([name, ...alternativeNames].join("\n")),
    ...factLists([fact("name", name, value.facts.name), ...identifiers(value)]),
  };
  return { nodes: [node({ kind: "PERSON", id, label: name, properties })], edges: [] };
}
