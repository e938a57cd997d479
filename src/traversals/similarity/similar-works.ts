import { readEvidence } from "../../graph/evidence.ts";
import { versioned } from "../../graph/statement.ts";
import { compareText } from "../../graph/text.ts";
import { nodeColumns, readNode, type WorkRow } from "../../query/nodes.ts";
import type { Reader } from "../../query/reader.ts";
import { lookUp } from "../lists.ts";
import { assertFewNodes, assertReadable } from "./bounds.ts";
import { sharedTropes, type SharedTropeRow, similarity } from "./shared-tropes.ts";
import { maxUses, type UseColumns, useColumns, usesOfWorks, type WorkUses } from "./uses.ts";

/** A work that is like another. */
export interface SimilarWorkRow {
  readonly work: WorkRow;
  readonly value: number;
  readonly shared: readonly SharedTropeRow[];
}

/** The most uses that are read to find the works like one work, and like all that are asked for at once. */
const [maxReadForOne, maxReadAtOnce] = [50_000, 500_000];

/** How many more works than asked for are weighed by all tropes, which may change the order that the rare ones give. */
const spare = 10;

/**
 * The works most like each of some works by {@link similarity}, then by id, in two statements: what each uses, then who
 * else uses its tropes. Where the tropes of a work have more than 50,000 uses in all, the commonest lead to no
 * candidate, and the others choose ten more than asked for, which are weighed by all: the prefix filter of Chaudhuri,
 * Ganti and Kaushik (2006). Throws {@link QuestionTooLarge} above 500,000 uses for all works together.
 */
export async function similarWorks(
  reader: Reader,
  ids: readonly string[],
  first: number,
): Promise<ReadonlyMap<string, readonly SimilarWorkRow[]>> {
  assertFewNodes(ids, first);
  const works = await usesOfWorks(reader, ids);
  const asked = [...works.values()].map((uses) => ({ id: uses.work.id, ...leading(uses, maxReadForOne) }));
  const readAtOnce = asked.reduce((sum, { uses }) => sum + uses, 0);
  assertReadable(readAtOnce, maxReadAtOnce);
  const rows = await reader.read({
    text: candidatesText,
    parameters: { asked: asked.map(({ id, commonest }) => ({ id, commonest })), first: first + spare, uses: maxUses },
  });
  return new Map(rows.map(([id, candidates]) => [id, rankBySimilarity(lookUp(works, id), candidates, first)]));
}

/**
 * Which tropes of a work lead to others: the rarest, as far as the bound on their uses allows. `commonest` is how many
 * works use the last of them; tropes as common as each other lead together or not at all. @internal
 */
export function leading({ uses }: WorkUses, most: number): { readonly commonest: number; readonly uses: number } {
  const counts = new Map(uses.map(({ trope, workCount }) => [trope.id, workCount]));
  const ascending = [...counts.values()].sort((a, b) => a - b);
  let found = { commonest: 0, uses: 0 };
  let sum = 0;
  for (const [index, count] of ascending.entries()) {
    sum += count;
    if (sum > most) break;
    if (count !== ascending[index + 1]) found = { commonest: count, uses: sum };
  }
  return found;
}

type SharedUseColumns = readonly [trope: string, ...UseColumns];
type CandidateColumns = readonly [weight: number, uses: readonly SharedUseColumns[], ...work: unknown[]];

/**
 * The text that finds candidates, ordered by their similarity in whole hundred-millionths, which both engines divide
 * alike.
 */
export const candidatesText = versioned<readonly (readonly [id: string, candidates: readonly CandidateColumns[]])[]>([
  "UNWIND $asked AS asked",
  "MATCH (work:FilmGraph:Work {id: asked.id})",
  "WITH work, asked.commonest AS commonest",
  "CALL (work, commonest) {",
  "  MATCH (work)-[:USES]->(rare:Trope) WHERE rare.workCount <= commonest",
  "  WITH DISTINCT work, rare",
  "  MATCH (rare)<-[:USES]-(to:Work) WHERE to.id <> work.id",
  "  WITH DISTINCT work, rare, to",
  "  WITH work, to, sum(rare.rarity) AS shared",
  "  WITH to, shared * 100000000 / (work.tropeWeight + to.tropeWeight - shared) AS value",
  "  ORDER BY value DESC, to.id LIMIT $first",
  "  CALL (to) {",
  "    MATCH (to)-[edge:USES]->(trope:Trope)",
  "    WITH edge, trope ORDER BY trope.workCount, edge.id LIMIT $uses",
  `    RETURN collect([trope.id, ${useColumns.join(", ")}]) AS uses`,
  "  }",
  `  RETURN collect([to.tropeWeight, uses, ${nodeColumns("WORK").join(", ")}]) AS candidates`,
  "}",
  "RETURN collect([work.id, candidates]) AS rows",
]);

function rankBySimilarity(work: WorkUses, candidates: readonly CandidateColumns[], first: number): SimilarWorkRow[] {
  return candidates
    .map((row) => candidateOf(work, row))
    .map((other) => ({ other, value: similarity(work, other) }))
    .sort((a, b) => b.value - a.value || compareText(a.other.work.id, b.other.work.id))
    .slice(0, first)
    .map(({ other, value }) => ({ work: other.work, value, shared: sharedTropes([work, other]) }));
}

/** A candidate with its uses of the tropes that the first work uses too. */
function candidateOf({ uses }: WorkUses, row: CandidateColumns): WorkUses {
  const known = new Map(uses.map((use) => [use.trope.id, use]));
  const work = readNode("WORK", row, 2);
  const shared = row[1].flatMap((use) => {
    const [trope, how, usage, role] = use;
    const mine = known.get(trope);
    return mine ? [{ ...mine, work, how, usage, role, evidence: readEvidence(use, 4) }] : [];
  });
  return { work, weight: row[0], uses: shared };
}
