import { fold } from "../../src/graph/text.ts";
import { idOf } from "../records/kinds.ts";
import type { SeedRecord } from "../read.ts";
import { factLists, identifiers } from "./facts.ts";
import { edge, node, type NodesAndEdges, stated } from "./node-and-edge.ts";

/** A trope, with its relations to earlier and wider tropes. */
export function buildTrope({ id, value }: SeedRecord<"trope">): NodesAndEdges {
  const { name, alternativeNames = [], gloss, group, relations = [] } = value;
  const properties = {
    name,
    alternativeNames,
    gloss,
    ...stated({ group }),
    search: fold([name, ...alternativeNames].join("\n")),
    ...factLists(identifiers(value)),
  };
  return {
    nodes: [node({ kind: "TROPE", id, label: name, properties })],
    edges: relations.map(({ relation, trope, evidence }) =>
      edge({ from: id, type: relation, to: idOf("trope", trope), evidence }),
    ),
  };
}
