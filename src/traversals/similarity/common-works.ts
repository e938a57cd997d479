import { compareText } from "../../graph/text.ts";
import { nodeColumns, readNode, type TropeRow, type WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { list, listsText, nodeList, nodesById, type Rows } from "../lists.ts";
import type { UsedTrope } from "./association.ts";

/** The most works in common that are given for two tropes. */
const maxCommonWorks = 100;

/** Two tropes, the rarer one first: few works lead from it, where thousands may lead from the other. */
export type TropePair = Readonly<Record<"rarer" | "commoner", string>>;

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
  const pairs = [...new Map(all.map((pair) => [keyOf(pair), pair])).values()];
  if (pairs.length === 0) return { tropes: new Map(), works: new Map() };
  const ids = [...new Set(pairs.flatMap(({ rarer, commoner }) => [rarer, commoner]))];
  const parameters = { ids, pairs, works: maxCommonWorks };
  const [tropes, common] = await reader.read({ text: commonWorksText, parameters });
  const works = common.map(([rarer, commoner, rows]): [string, readonly WorkRow[]] => [
    keyOf({ rarer, commoner }),
    rows.map((row) => readNode("WORK", row, 0)),
  ]);
  return { tropes: nodesById("TROPE", tropes), works: new Map(works) };
}

type CommonColumns = readonly [rarer: string, commoner: string, works: Rows];

/** The text that reads tropes, and the works that two of them have in common. */
export const commonWorksText = listsText<[tropes: Rows, pairs: readonly CommonColumns[]]>({
  tropes: nodeList("TROPE"),
  pairs: list(
    ["rarer.id", "commoner.id", "works"],
    [
      "UNWIND $pairs AS pair",
      "MATCH (rarer:FilmGraph:Trope {id: pair.rarer}) MATCH (commoner:FilmGraph:Trope {id: pair.commoner})",
      "CALL (rarer, commoner) {",
      "  MATCH (rarer)<-[:USES]-(to:Work) MATCH (to)-[:USES]->(commoner)",
      "  WITH DISTINCT to ORDER BY to.sortYear, to.id LIMIT $works",
      `  RETURN collect([${nodeColumns("WORK").join(", ")}]) AS works`,
      "}",
    ],
  ),
});
