import fc from "fast-check";
import { edgeId, type Graph, type GraphEdge, type GraphNode, type Properties } from "../../src/graph/graph.ts";
import { ownLabels } from "../../src/graph/vocabulary.ts";

const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom("label", "name", "year", "constructor"),
  fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 }),
  ),
  { noNullPrototype: true },
);

const node = (id: string): fc.Arbitrary<GraphNode> =>
  fc.record({ id: fc.constant(id), labels: fc.subarray(ownLabels.slice(0, 4), { minLength: 1 }), properties });

const edge = (ids: readonly string[]): fc.Arbitrary<GraphEdge> =>
  fc
    .record({
      type: fc.constantFrom("USES" as const, "MENTIONS" as const),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      properties,
    })
    .map((each) => ({ id: edgeId(each.from, each.type, each.to), ...each }));

/** Small whole graphs whose nodes and edges have ids of one small set, so that two of them overlap. */
export const graphs: fc.Arbitrary<Graph> = fc.subarray(["a", "b", "c"], { minLength: 1 }).chain((ids) =>
  fc.record({
    nodes: fc.tuple(...ids.map(node)).chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    edges: fc.uniqueArray(edge(ids), { selector: ({ id }) => id, maxLength: 6 }),
  }),
);

/** The same graph with its nodes and edges in another order. */
export function reordered({ nodes, edges }: Graph): fc.Arbitrary<Graph> {
  return fc.record({
    nodes: fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
    edges: fc.shuffledSubarray([...edges], { minLength: edges.length }),
  });
}
