import type { Graph } from "../../src/graph/graph.ts";
import { buildChain } from "./chain.ts";
import { buildDebate } from "./debate.ts";
import { withDerivedProperties } from "./derived-properties.ts";
import type { NodesAndEdges } from "./node-and-edge.ts";
import { buildNamed } from "./named.ts";
import { buildPerson } from "./person.ts";
import { buildReview } from "./review.ts";
import { buildSource } from "./source.ts";
import { buildTrope } from "./trope.ts";
import { buildWork } from "./work.ts";
import type { Seed } from "../seed.ts";

/** The graph that a seed without problems states. A pure function: equal seeds give equal graphs. */
export function buildGraph(seed: Seed): Graph {
  const parts: NodesAndEdges[] = [
    ...seed.of("work").map(buildWork),
    ...seed.of("trope").map(buildTrope),
    ...seed.of("person").map(buildPerson),
    ...seed.of("review").map((record) => buildReview(record, seed)),
    ...seed.of("publication").map((record) => buildNamed(record, {})),
    ...seed.of("organisation").map((record) => buildNamed(record, { fictional: record.value.fictional })),
    ...seed.of("place").map((record) => buildNamed(record, { fictional: record.value.fictional })),
    ...seed.of("debate").map((record) => buildDebate(record, seed)),
    ...seed.of("chain").map((record) => buildChain(record, seed)),
    ...seed.of("source").map(buildSource),
  ];
  const edges = parts.flatMap((part) => part.edges);
  const nodes = withDerivedProperties(
    parts.flatMap((part) => part.nodes),
    edges,
  );
  return { nodes, edges, redirects: new Map(seed.moved.map(({ id, to }) => [id, to])) };
}
