import { versioned } from "../../graph/statement.ts";
import { compareText } from "../../graph/text.ts";
import { nodeColumns, readNode, type TropeRow, type WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import type { UsedTrope } from "./association.ts";

/** The most works in common that are given for two tropes. */
const maxCommonWorks = 100;

/** Two tropes, the rarer one first: few works lead from it, where thousands may lead from the other. */
export interface TropePair {
  readonly rarer: string;
  readonly commoner: string;
}

/** The pair of two tropes. */
export function pairOf(a: UsedTrope, b: UsedTrope): TropePair {
  const order = a.using - b.using || compareText(a.id, b.id);
  return order < 0 ? { rarer: a.id, commoner: b.id } : { rarer: b.id, commoner: a.id };
}

/** A key that is the same for equal pairs. */
export function keyOf({ rarer, commoner }: TropePair): string {
  return JSON.stringify([rarer, commoner]);
}

/** What pairs of tropes have in common: the tropes by id, and the works by the key of the pair. */
export interface CommonWorks {
  readonly tropes: ReadonlyMap<string, TropeRow>;
  readonly works: ReadonlyMap<string, readonly WorkRow[]>;
}

/** Reads the tropes of pairs, and the works that use both of a pair, in one statement. */
export async function commonWorks(reader: Reader, all: readonly TropePair[]): Promise<CommonWorks> {
  const pairs = [
    ...new Map(all.map(({ rarer, commoner }) => [keyOf({ rarer, commoner }), { rarer, commoner }])).values(),
  ];
  if (pairs.length === 0) return { tropes: new Map(), works: new Map() };
  const ids = [...new Set(pairs.flatMap(({ rarer, commoner }) => [rarer, commoner]))];
  const parameters = { ids, pairs, works: maxCommonWorks };
  const [tropes, common] = (await reader.read({ text: commonWorksText, parameters })) as readonly [
    readonly unknown[][],
    readonly (readonly [rarer: string, commoner: string, works: readonly unknown[][]])[],
  ];
  return {
    tropes: new Map(tropes.map((row) => [row[0] as string, readNode("TROPE", row, 0) as TropeRow])),
    works: new Map(
      common.map(([rarer, commoner, works]) => [
        keyOf({ rarer, commoner }),
        works.map((row) => readNode("WORK", row, 0) as WorkRow),
      ]),
    ),
  };
}

/** The text that reads tropes, and the works that two of them have in common: rows of `[rarer, commoner, works]`. */
export const commonWorksText = versioned([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (to:FilmGraph:Trope {id: id})",
  `  RETURN collect([${nodeColumns("TROPE").join(", ")}]) AS tropes`,
  "}",
  "CALL () {",
  "  UNWIND $pairs AS pair",
  "  MATCH (rarer:FilmGraph:Trope {id: pair.rarer}) MATCH (commoner:FilmGraph:Trope {id: pair.commoner})",
  "  CALL (rarer, commoner) {",
  "    MATCH (rarer)<-[:USES]-(to:Work) MATCH (to)-[:USES]->(commoner)",
  "    WITH DISTINCT to ORDER BY to.sortYear, to.id LIMIT $works",
  `    RETURN collect([${nodeColumns("WORK").join(", ")}]) AS works`,
  "  }",
  "  RETURN collect([rarer.id, commoner.id, works]) AS pairs",
  "}",
  "RETURN [tropes, pairs] AS rows",
]);
