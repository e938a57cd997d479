import { type Parameters, type Text, versioned } from "../../graph/statement.ts";
import type { NodeLabel, RelationshipType } from "../../graph/vocabulary.ts";
import type { Reader } from "../../query/reader.ts";

/** Which way a history is followed: along its edges, against them, or both. */
export type Direction = "ANCESTORS" | "DESCENDANTS" | "BOTH";

/** Which histories are asked for. */
export interface HistoryQuestion {
  readonly ids: readonly string[];
  readonly direction: Direction;
  readonly maxHops: number;
}

/** The nodes around a root: each id with its distance, the root among them, nearest first, then by id. */
export interface Levels {
  readonly hops: ReadonlyMap<string, number>;
  /** True where a level is full, so that it may have been cut. */
  readonly truncated: boolean;
}

/** The edges that are followed, and the label of the nodes that they join. */
export interface Followed {
  readonly label: NodeLabel;
  readonly types: readonly RelationshipType[];
}

/** The farthest that a history is followed. */
export const maxHistoryHops = 10;

/** How many nodes one level may hold; a level that is full is reported, because it may have been cut. */
export const maxLevelSize = 500;

/**
 * The breadth-first levels around roots, by id, in one statement. Roots that do not exist are missing from the answer.
 */
export async function breadthFirstLevels(
  reader: Reader,
  followed: Followed,
  question: HistoryQuestion,
): Promise<ReadonlyMap<string, Levels>> {
  const rows = await reader.read({ text: levelsText(followed), parameters: levelsParameters(question) });
  return new Map(rows.map((row) => [row[0], readLevels(row)]));
}

/** Every id that some levels hold, once. */
export function idsIn(levels: ReadonlyMap<string, Levels>): readonly string[] {
  return [...new Set([...levels.values()].flatMap(({ hops }) => [...hops.keys()]))].sort();
}

/** A row of {@link levelsText}: a root with the levels on both of its sides, each a list of ids. */
type LevelsColumns = readonly [id: string, ancestors: IdLists, descendants: IdLists];
type IdLists = readonly (readonly string[])[];

/**
 * The text that finds the levels up to `$up` hops above and `$down` below each root. A level holds nodes that no
 * earlier one holds, so that the work grows with the number of nodes, not of paths, and a cycle ends by itself. Depth
 * and direction are parameters because Neo4j takes long to plan so many subqueries: it has two such texts to plan, not
 * sixty.
 */
export function levelsText({ label, types }: Followed): Text<readonly LevelsColumns[]> {
  const edge = `[:${types.join("|")}]`;
  const sides = ["ancestors", "descendants"].map((side) => `[${names(side, maxHistoryHops).join(", ")}]`);
  return versioned([
    "UNWIND $ids AS id",
    `MATCH (root:FilmGraph:${label} {id: id})`,
    ...levels(label, "ancestors", `-${edge}->`, "$up"),
    ...levels(label, "descendants", `<-${edge}-`, "$down"),
    `RETURN collect([id, ${sides.join(", ")}]) AS rows`,
  ]);
}

function levels(label: NodeLabel, side: string, edge: string, hops: string): string[] {
  return names(side, maxHistoryHops).map((level, index) => {
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

/** The parameters of {@link levelsText}. */
export function levelsParameters({ ids, direction, maxHops }: HistoryQuestion): Parameters {
  return {
    ids,
    up: direction === "DESCENDANTS" ? 0 : maxHops,
    down: direction === "ANCESTORS" ? 0 : maxHops,
    most: maxLevelSize,
  };
}

/** Reads a row of {@link levelsText}. @internal */
export function readLevels([id, ...sides]: LevelsColumns): Levels {
  const hops = new Map([[id, 0]]);
  for (let level = 0; level < maxHistoryHops; level++) {
    const ids = sides.flatMap((side) => side[level] ?? []);
    for (const id of ids.sort()) if (!hops.has(id)) hops.set(id, level + 1);
  }
  return { hops, truncated: sides.flat().some((level) => level.length >= maxLevelSize) };
}
