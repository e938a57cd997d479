import { type Parameters, versioned } from "../../graph/statement.ts";
import type { NodeLabel, RelationshipType } from "../../graph/vocabulary.ts";

/** Which way a history is followed: along its edges, against them, or both. */
export type Direction = "ANCESTORS" | "DESCENDANTS" | "BOTH";

/** The farthest that a history is followed. */
export const mostHops = 10;

/** How many nodes one level may hold; a level that is full is reported, for it may have been cut. */
export const mostInLevel = 500;

/**
 * The text that finds what lies up to `$up` hops above and `$down` hops below each root: rows of `[id, ancestors,
 * descendants]`, each a list of levels of ids. Every level is made of distinct nodes that no earlier one holds, so that the
 * work grows with the number of nodes and never with the number of paths; a cycle ends by itself. Depth and direction are
 * parameters, for Neo4j plans so many subqueries at length: it has two such texts to plan, and not sixty.
 */
export function reachText(label: NodeLabel, types: readonly RelationshipType[]): string {
  const edge = `[:${types.join("|")}]`;
  return versioned([
    "UNWIND $ids AS id",
    `MATCH (root:FilmGraph:${label} {id: id})`,
    ...levels(label, "ancestors", `-${edge}->`, "$up"),
    ...levels(label, "descendants", `<-${edge}-`, "$down"),
    `RETURN collect([id, [${names("ancestors", mostHops).join(", ")}], [${names("descendants", mostHops).join(", ")}]]) AS rows`,
  ]);
}

function levels(label: NodeLabel, side: string, edge: string, hops: string): string[] {
  return names(side, mostHops).map((level, index) => {
    const before = names(side, index);
    const near = before.at(-1);
    const start = near ? `UNWIND ${near} AS near MATCH (from:FilmGraph {id: near}) MATCH (from)` : "MATCH (root)";
    const unseen = ["to <> root", ...before.map((each) => `NOT to.id IN ${each}`)].join(" AND ");
    return (
      `CALL (${["root", ...before].join(", ")}) { ${start}${edge}(to:${label}) WHERE ${hops} > ${index} AND ${unseen} ` +
      `WITH DISTINCT to ORDER BY to.id LIMIT $most RETURN collect(to.id) AS ${level} }`
    );
  });
}

function names(side: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${side}${index + 1}`);
}

/** What a reach is asked: from these roots, so many hops, that way. */
export function reachParameters(ids: readonly string[], direction: Direction, hops: number): Parameters {
  return {
    ids,
    up: direction === "DESCENDANTS" ? 0 : hops,
    down: direction === "ANCESTORS" ? 0 : hops,
    most: mostInLevel,
  };
}

/** What was reached from one root: each id with its distance, the root among them, nearest first, then by id. */
export interface Reached {
  readonly hops: ReadonlyMap<string, number>;
  /** True where a level is full, so that it may have been cut. */
  readonly truncated: boolean;
}

/** Reads a row of {@link reachText}. */
export function readReached([id, ancestors, descendants]: readonly unknown[]): Reached {
  const sides = [ancestors, descendants] as readonly (readonly (readonly string[])[])[];
  const hops = new Map<string, number>([[id as string, 0]]);
  for (let level = 0; level < mostHops; level++) {
    const ids = sides.flatMap((side) => side[level] ?? []);
    for (const reached of ids.sort()) if (!hops.has(reached)) hops.set(reached, level + 1);
  }
  return { hops, truncated: sides.flat().some((level) => level.length >= mostInLevel) };
}
