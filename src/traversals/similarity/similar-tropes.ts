import { versioned } from "../../graph/statement.ts";
import { datasetId, nodeKinds } from "../../graph/vocabulary.ts";
import type { TropeRow, WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { lookUp } from "../lists.ts";
import { type CoOccurring, rankByAssociation } from "./association.ts";
import { assertFewNodes, assertReadable } from "./bounds.ts";
import { commonWorks, keyOf, pairOf } from "./common-works.ts";

/** A trope that often occurs with another, with works that use both. */
export interface SimilarTropeRow {
  readonly trope: TropeRow;
  readonly value: number;
  readonly works: readonly WorkRow[];
}

/** The most works that are looked through of one trope, and of all tropes that are asked for at once. */
const [maxWorksOfOne, maxWorksAtOnce] = [3_000, 5_000];

/**
 * The tropes that occur with each of some tropes in the same works more often than chance would have it, by id, in two
 * statements: the co-occurrences, then the works in common, of which there are at least two. The value is that of
 * {@link association}, then the ids decide. Of a trope only the 3,000 oldest works count. Throws {@link
 * QuestionTooLarge} above 5,000 works for all tropes together.
 */
export async function similarTropes(
  reader: Reader,
  ids: readonly string[],
  first: number,
): Promise<ReadonlyMap<string, readonly SimilarTropeRow[]>> {
  assertFewNodes(ids, first);
  const parameters = { ids, first, works: maxWorksOfOne, most: maxWorksAtOnce };
  const [uses, works, tropes] = await reader.read({ text: coOccurrenceText, parameters });
  assertReadable(uses, maxWorksAtOnce);
  const found = tropes.map(([id, using, coOccurring]) => {
    const others = rankByAssociation({ using, coOccurring }, works, first);
    return { id, others: others.map((other) => ({ ...other, pair: pairOf({ id, using }, other) })) };
  });
  const pairs = found.flatMap(({ others }) => others.map(({ pair }) => pair));
  const common = await commonWorks(reader, pairs);
  const rowOf = ({ id, value, pair }: (typeof found)[number]["others"][number]): SimilarTropeRow => ({
    trope: lookUp(common.tropes, id),
    value,
    works: common.works.get(keyOf(pair)) ?? [],
  });
  return new Map(found.map(({ id, others }) => [id, others.map(rowOf)]));
}

type TropeColumns = readonly [id: string, using: number, coOccurring: CoOccurring];
type CoOccurrences = readonly [uses: number, works: number, tropes: readonly TropeColumns[]];

/**
 * The text that counts co-occurrences. Of the tropes that occur equally often with one, those of fewer works are
 * closer, so the first of each such group hold the best of all. Where the tropes have too many works, none is looked
 * through.
 */
export const coOccurrenceText = versioned<CoOccurrences>([
  "CALL () {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph:Trope {id: id})",
  "  WITH CASE WHEN trope.workCount > $works THEN $works ELSE trope.workCount END AS using",
  "  RETURN coalesce(sum(using), 0) AS uses",
  "}",
  "CALL (uses) {",
  "  UNWIND $ids AS id MATCH (trope:FilmGraph:Trope {id: id}) WHERE uses <= $most",
  "  CALL (trope) {",
  "    MATCH (trope)<-[:USES]-(work:Work)",
  "    WITH DISTINCT trope, work ORDER BY work.sortYear, work.id LIMIT $works",
  "    MATCH (work)-[:USES]->(other:Trope) WHERE other.id <> trope.id",
  "    WITH DISTINCT work, other WITH other, count(work) AS common WHERE common > 1",
  "    WITH other, common ORDER BY common, other.workCount, other.id",
  "    WITH common, collect([other.id, other.workCount]) AS others",
  "    RETURN collect([common, others[..$first]]) AS met",
  "  }",
  "  RETURN collect([trope.id, CASE WHEN trope.workCount > $works THEN $works ELSE trope.workCount END, met]) AS tropes",
  "}",
  `MATCH (graph:FilmGraph {id: "${datasetId}"})`,
  `RETURN [uses, graph.counts[${nodeKinds.indexOf("WORK")}], tropes] AS rows`,
]);
