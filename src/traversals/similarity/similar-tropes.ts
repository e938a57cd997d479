import type { Reader } from "../../query/reader.ts";
import { nodeColumns, readNode, type TropeRow, type WorkRow } from "../../query/nodes.ts";
import { versioned } from "../../graph/statement.ts";
import { datasetId, nodeKinds } from "../../graph/vocabulary.ts";
import { compareText } from "../../graph/text.ts";
import { assertFew, assertReadable } from "./bounds.ts";

/** A trope that travels with another, with works that use both. */
export interface SimilarTropeRow {
  readonly trope: TropeRow;
  readonly value: number;
  readonly works: readonly WorkRow[];
}

/** The most works that are looked through of one trope, and of all tropes that are asked for at once. */
const [mostWorksOfOne, mostWorksAtOnce] = [3_000, 5_000];

/** The most works in common that are given for two tropes. */
const mostInCommon = 100;

/**
 * The tropes that stand with each of some tropes in the same works more often than chance would have it, by id, in two
 * statements: how often each meets others, then the works in common, of which there are at least two. The value is that
 * of {@link association} over all works of the graph; equal ones stand by id. Of a trope of more than 3,000 works the
 * 3,000 oldest are looked through, as if it had no others. Throws {@link TooMuchAsked} above 5,000 works for all tropes
 * together.
 */
export async function similarTropes(
  reader: Reader,
  ids: readonly string[],
  first: number,
): Promise<ReadonlyMap<string, readonly SimilarTropeRow[]>> {
  assertFew(ids, first);
  const parameters = { ids, first, works: mostWorksOfOne, most: mostWorksAtOnce };
  const [uses, works, tropes] = (await reader.read({ text: meetingsText, parameters })) as Meetings;
  assertReadable(uses, mostWorksAtOnce);
  const found = tropes.map(([id, using, met]) => ({ id, using, others: mostAssociated(met, using, works, first) }));
  const pairs = found.flatMap(({ id, using, others }) => others.map((other) => inOrder({ id, using }, other)));
  const common = await inCommon(reader, pairs);
  return new Map(
    found.map(({ id, using, others }) => [
      id,
      others.map((other) => ({
        trope: common.tropes.get(other.id) as TropeRow,
        value: other.value,
        works: common.works.get(keyOf(inOrder({ id, using }, other))) ?? [],
      })),
    ]),
  );
}

/** What one trope meets: for each number of works in common, the other tropes as `[id, works that use it]`. */
type Met = readonly (readonly [common: number, others: readonly (readonly [id: string, using: number])[]])[];

type Meetings = readonly [
  uses: number,
  works: number,
  tropes: readonly (readonly [id: string, using: number, met: Met])[],
];

/**
 * The text that counts meetings: `[uses, works, tropes]`, the last `[id, works that use it, met]`. Of the tropes that are
 * met equally often those that fewer works use are the closer ones, so that as many as asked for of each such group hold
 * the best of all. Where the tropes have too many works, none is looked through.
 */
export const meetingsText = versioned([
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

/** A trope with how many works use it. */
interface Used {
  readonly id: string;
  readonly using: number;
}

/** The tropes that are met more often than chance would have it, the closest first, then by id. */
export function mostAssociated(
  met: Met,
  using: number,
  works: number,
  first: number,
): readonly (Used & { readonly value: number })[] {
  return met
    .flatMap(([common, others]) => others.map(([id, otherUsing]) => ({ id, using: otherUsing, common })))
    .filter((other) => other.common * works > using * other.using)
    .map(({ id, using: otherUsing, common }) => ({
      id,
      using: otherUsing,
      value: association(common, using, otherUsing, works),
    }))
    .sort((a, b) => b.value - a.value || compareText(a.id, b.id))
    .slice(0, first);
}

/**
 * How closely two tropes go together, from whole numbers: of `works` works `a` use the one, `b` the other and `common`
 * both. It is the normalised pointwise mutual information of Bouma (2009): ln(p(x, y) / (p(x) p(y))) over -ln p(x, y),
 * which is 0 where they meet as often as chance would have it and 1 where neither stands without the other.
 */
export function association(common: number, a: number, b: number, works: number): number {
  return Math.log((common * works) / (a * b)) / Math.log(works / common);
}

/** Two tropes, the rarer one first: few works lead from it, where thousands may lead from the other. */
interface Pair {
  readonly rarer: string;
  readonly commoner: string;
}

function inOrder(a: Used, b: Used): Pair {
  const order = a.using - b.using || compareText(a.id, b.id);
  return order < 0 ? { rarer: a.id, commoner: b.id } : { rarer: b.id, commoner: a.id };
}

function keyOf({ rarer, commoner }: Pair): string {
  return JSON.stringify([rarer, commoner]);
}

interface InCommon {
  readonly tropes: ReadonlyMap<string, TropeRow>;
  readonly works: ReadonlyMap<string, readonly WorkRow[]>;
}

async function inCommon(reader: Reader, all: readonly Pair[]): Promise<InCommon> {
  const pairs = [
    ...new Map(all.map(({ rarer, commoner }) => [keyOf({ rarer, commoner }), { rarer, commoner }])).values(),
  ];
  if (pairs.length === 0) return { tropes: new Map(), works: new Map() };
  const ids = [...new Set(pairs.flatMap(({ rarer, commoner }) => [rarer, commoner]))];
  const parameters = { ids, pairs, works: mostInCommon };
  const [tropes, common] = (await reader.read({ text: inCommonText, parameters })) as readonly [
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
export const inCommonText = versioned([
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
