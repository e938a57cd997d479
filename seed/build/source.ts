import { fold } from "../../src/graph/text.ts";
import type { SeedRecord } from "../read.ts";
import { node, type NodesAndEdges, stated } from "./node-and-edge.ts";

/** A text that facts were looked up in. */
export function buildSource({ id, value: { title, authors = [], ...rest } }: SeedRecord<"source">): NodesAndEdges {
  const search = fold([title, ...authors].join(" "));
  const properties = { title, authors, ...stated(rest), search };
  return { nodes: [node({ kind: "SOURCE", id, label: title, properties })], edges: [] };
}
