import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationshipTypes } from "../../../src/graph/vocabulary.ts";
import {
  bestPaths,
  edgeWeights,
  strongerEdge,
  type PathHopRow,
  adamicAdarWeight,
} from "../../../src/traversals/paths/ranking.ts";
import { plainEdgeWeight, plainNodeWeight } from "../../oracles/path.ts";

function hop(from: string, to: string, relation: PathHopRow["relation"] = "USES"): PathHopRow {
  return { from, to, edge: `${from} ${relation} ${to}`, relation, forward: true };
}

describe("the weight of an edge", () => {
  test("an edge of every type has the weight that the documents give it, and a mention the least", () => {
    expect(Object.keys(edgeWeights).sort()).toEqual([...relationshipTypes].sort());
    for (const type of relationshipTypes) expect(edgeWeights[type]).toBe(plainEdgeWeight(type));
    const others = relationshipTypes.filter((type) => type !== "MENTIONS").map((type) => edgeWeights[type]);
    expect(Math.min(...others)).toBeGreaterThan(edgeWeights.MENTIONS);
  });

  test("the stronger edge between two nodes is the one of greater weight, and of equal ones the first by id", () => {
    const [mention, claim] = [hop("a", "b", "MENTIONS"), hop("a", "b", "ABOUT")];
    expect(strongerEdge(mention, claim)).toBe(claim);
    expect(strongerEdge(claim, mention)).toBe(claim);
    const [one, other] = [hop("a", "b", "USES"), hop("a", "b", "EMBODIES")];
    expect(edgeWeights.USES).toBe(edgeWeights.EMBODIES);
    expect(strongerEdge(one, other)).toBe(other);
    expect(strongerEdge(other, one)).toBe(other);
  });
});

test("a node between the ends weighs less the more edges it has", () => {
  const scores = [1, 2, 10, 244, 100_000].map(adamicAdarWeight);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(adamicAdarWeight(2)).toBe(910_239);
  expect(adamicAdarWeight(0)).toBe(adamicAdarWeight(1));
});

describe("the best paths", () => {
  const degrees = new Map([
    ["rare", 2],
    ["hub", 200],
    ["other", 2],
  ]);

  test("the best paths go through rare nodes before hubs, and along claims before mentions", () => {
    const layers = [
      [hop("a", "hub"), hop("a", "rare"), hop("a", "other", "MENTIONS")],
      [hop("hub", "b"), hop("rare", "b"), hop("other", "b", "MENTIONS")],
    ];
    const found = bestPaths(layers, degrees, 3);
    expect(found.map(({ hops }) => hops[0]?.to)).toEqual(["rare", "hub", "other"]);
    expect(found[0]?.score).toBe(2.510239);
  });

  test("the best paths of equal scores are in the order of the ids along them", () => {
    const layers = [
      [hop("a", "y"), hop("a", "x"), hop("a", "z")],
      [hop("z", "b"), hop("y", "b"), hop("x", "b")],
    ];
    expect(bestPaths(layers, new Map(), 2).map(({ hops }) => hops[0]?.to)).toEqual(["x", "y"]);
  });

  test("the best paths are none where there is no layer", () => {
    expect(bestPaths([], degrees, 3)).toEqual([]);
  });

  test("the best paths are the best of all, however many there are", () => {
    const layer = (from: readonly string[], to: readonly string[]): fc.Arbitrary<PathHopRow[]> =>
      fc
        .tuple(
          ...from.flatMap((tail) =>
            to.map((head) => fc.constantFrom(...relationshipTypes).map((type) => hop(tail, head, type))),
          ),
        )
        .chain((hops) => fc.subarray(hops));
    const inner = ["b1", "b2", "b3"];
    const further = ["c1", "c2", "c3"];
    const graph = fc.tuple(layer(["a"], inner), layer(inner, further), layer(further, ["d"]));
    const degree = fc.dictionary(fc.constantFrom(...inner, ...further), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(graph, degree, fc.integer({ min: 1, max: 10 }), ([one, two, three], drawn, most) => {
        const known = new Map(Object.entries(drawn));
        const all = one.flatMap((first) =>
          two
            .filter(({ from }) => from === first.to)
            .flatMap((second) =>
              three.filter(({ from }) => from === second.to).map((third) => [first, second, third] as const),
            ),
        );
        const scored = all.map((hops) => ({
          ids: hops.map(({ to }) => to).join(" "),
          score:
            hops.reduce((sum, { relation }) => sum + plainEdgeWeight(relation), 0) +
            plainNodeWeight(known.get(hops[0].to) ?? 1) +
            plainNodeWeight(known.get(hops[1].to) ?? 1),
        }));
        const expected = scored.sort((x, y) => y.score - x.score || (x.ids < y.ids ? -1 : 1)).slice(0, most);
        const found = bestPaths([one, two, three], known, most);
        expect(found.map(({ hops }) => hops.map(({ to }) => to).join(" "))).toEqual(expected.map(({ ids }) => ids));
        expect(found.map(({ score }) => score)).toEqual(expected.map(({ score }) => score / 1_000_000));
      }),
    );
  });
});
