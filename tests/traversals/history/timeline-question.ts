import fc from "fast-check";
import { type Graph } from "../../../src/graph/graph.ts";
import type { TimelineQuestion } from "../../../src/traversals/history/timeline.ts";

/** Questions after a graph's own tropes, works and years, and now and then after something else. */
export function timelineQuestion(graph: Graph): fc.Arbitrary<TimelineQuestion> {
  const ids = (kind: string): fc.Arbitrary<readonly string[] | null> => {
    const known = graph.nodes.filter(({ labels }) => labels.includes(kind)).map(({ id }) => id);
    return fc.option(fc.uniqueArray(fc.constantFrom("nothing", ...known), { maxLength: 5 }), { nil: null });
  };
  const known = graph.nodes
    .flatMap(({ properties }) => properties["year"] ?? [])
    .filter((each) => Number.isInteger(each));
  const year = fc.option(fc.oneof(fc.constantFrom(0, ...(known as number[])), fc.integer({ min: -900, max: 2200 })), {
    nil: null,
  });
  const years = fc
    .tuple(year, year)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { fromYear: b, toYear: a } : { fromYear: a, toYear: b }));
  return fc
    .record({ tropes: ids("Trope"), works: ids("Work"), years, first: fc.oneof(fc.nat({ max: 7 }), fc.constant(499)) })
    .map(({ years: asked, first, ...rest }) => ({ ...rest, ...asked, first: first + 1 }));
}
