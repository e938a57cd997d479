import type { Graph } from "../../src/graph/graph.ts";
import type { RelationshipType } from "../../src/graph/vocabulary.ts";
import type { Direction } from "../../src/traversals/history/levels.ts";

/** What relations reach from a node, found by looking at every edge: each id with its distance, the root among them. */
export function reachedFrom(
  graph: Graph,
  root: string,
  { types, direction, hops }: { types: readonly RelationshipType[]; direction: Direction; hops: number },
): ReadonlyMap<string, number> {
  const relations = graph.edges.filter(({ type }) => types.includes(type));
  const up = direction === "DESCENDANTS" ? [] : relations.map(({ from, to }) => [from, to] as const);
  const down = direction === "ANCESTORS" ? [] : relations.map(({ from, to }) => [to, from] as const);
  const found = new Map<string, number>();
  for (const steps of [up, down]) {
    for (const [id, distance] of distances(steps, root, hops)) {
      found.set(id, Math.min(distance, found.get(id) ?? Infinity));
    }
  }
  return new Map([...found].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1)));
}

/** Lets every known distance pass along every step until none gets shorter. */
function distances(steps: readonly (readonly [string, string])[], root: string, hops: number): Map<string, number> {
  const found = new Map([[root, 0]]);
  for (let round = 0; round < hops; round++) {
    const before = new Map(found);
    for (const [from, to] of steps) {
      const distance = (before.get(from) ?? Infinity) + 1;
      if (distance < (before.get(to) ?? Infinity)) found.set(to, distance);
    }
  }
  return found;
}
