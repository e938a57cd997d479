import { fold } from "../../src/graph/text.ts";
import type { SeedRecord } from "../read.ts";
import { node, type NodesAndEdges, stated } from "./node-and-edge.ts";

/** A page that facts were looked up in. */
export function buildSource({ id, value: { title, url, licence } }: SeedRecord<"source">): NodesAndEdges {
  const properties = { title, ...stated({ url, licence }), search: fold(title) };
  return { nodes: [node({ kind: "SOURCE", id, label: title, properties })], edges: [] };
}
