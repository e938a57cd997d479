import type { Graph } from "../../src/graph/graph.ts";
import type { WorksComparedRow } from "../../src/traversals/similarity/compare.ts";
import type { SharedTropeRow } from "../../src/traversals/similarity/shared-tropes.ts";
import type { SimilarTropeRow } from "../../src/traversals/similarity/similar-tropes.ts";
import type { SimilarWorkRow } from "../../src/traversals/similarity/similar-works.ts";

/** A comparison in a few words: ids in the place of nodes, a use as its work and how it uses the trope. */
export interface Comparison {
  readonly works: readonly string[];
  readonly shared: readonly Shared[];
  readonly alone: readonly (readonly [work: string, uses: readonly string[]])[];
  readonly similarities: readonly (readonly [a: string, b: string, value: number])[];
  readonly comparisons: readonly string[];
  readonly debates: readonly string[];
  readonly people: readonly string[];
}

interface Shared {
  readonly trope: string;
  readonly rarity: string;
  readonly uses: readonly string[];
  readonly sameUsage: boolean;
}

/** A comparison as the traversal made it. */
export function comparisonOf(row: WorksComparedRow): Comparison {
  return {
    works: row.works.map(({ id }) => id),
    shared: row.shared.map(sharedOf),
    alone: row.alone.map(({ work, uses }) => [work.id, uses.map(({ trope, usage }) => `${trope.id} ${usage ?? "-"}`)]),
    similarities: row.similarities.map(({ a, b, value }) => [a.id, b.id, value]),
    comparisons: row.comparisons.map(({ id }) => id),
    debates: row.debates.map(({ id }) => id),
    people: row.people.map(({ id }) => id),
  };
}

function sharedOf({ trope, rarity, uses, sameUsage }: SharedTropeRow): Shared {
  return {
    trope: trope.id,
    rarity: rarity.toFixed(5),
    uses: uses.map(({ work, usage }) => `${work.id} ${usage ?? "-"}`),
    sameUsage,
  };
}

/** The comparison of works, found by looking at every node and edge of the graph. */
export function plainComparison(graph: Graph, ids: readonly string[]): Comparison {
  const plain = plainTropes(graph);
  const works = ids.toSorted((a, b) => plain.begun(a) - plain.begun(b) || (a < b ? -1 : 1));
  const usedByAny = new Set(works.flatMap((work) => [...plain.tropesOf(work)]));
  const users = (trope: string): string[] => works.filter((work) => plain.tropesOf(work).has(trope));
  const touched = (claim: string): string[] => works.filter((work) => plain.joins(claim, "ABOUT", work));
  const of = (label: string): string[] =>
    graph.nodes
      .filter(({ labels }) => labels[0] === label)
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
      .map(({ id }) => id);
  const key = ({ id, properties }: Graph["nodes"][number]): string => `${String(properties["sortKey"])}\n${id}`;
  const compares = new Set(graph.nodes.filter(({ properties }) => "explicit" in properties).map(({ id }) => id));
  const debated = (debate: string): number =>
    new Set(
      of("Claim")
        .filter((claim) => plain.joins(claim, "TAKES_SIDE_IN", debate))
        .flatMap(touched),
    ).size;
  return {
    works,
    shared: plain.rarestFirst([...usedByAny].filter((trope) => users(trope).length > 1)).map((trope) => ({
      trope,
      rarity: plain.rarity(trope).toFixed(5),
      uses: users(trope).flatMap((work) => plain.usages(work, trope).map((usage) => `${work} ${usage}`)),
      sameUsage: new Set(users(trope).map((work) => plain.usages(work, trope).join(" "))).size === 1,
    })),
    alone: works.map((work) => [
      work,
      plain
        .rarestFirst([...plain.tropesOf(work)].filter((trope) => users(trope).length === 1))
        .flatMap((trope) => plain.usages(work, trope).map((usage) => `${trope} ${usage}`)),
    ]),
    similarities: works.flatMap((a, at) => works.slice(at + 1).map((b) => [a, b, plain.similarity(a, b)] as const)),
    comparisons: of("Claim").filter((claim) => compares.has(claim) && touched(claim).length > 1),
    debates: [
      ...of("Debate").filter((debate) => debated(debate) > 1),
      ...of("Debate").filter((debate) => debated(debate) === 1),
    ],
    people: of("Person").filter((who) => works.filter((work) => plain.joins(who, "CREDITED_FOR", work)).length > 1),
  };
}

/** Similar works as the traversal found them. */
export function likeOf(rows: readonly SimilarWorkRow[] | undefined): unknown {
  return rows?.map(({ work, value, shared }) => [work.id, value, shared.map(sharedOf)]);
}

/** All works that share a trope with a work, the most alike first. */
export function plainLike(graph: Graph, id: string): unknown {
  const plain = plainTropes(graph);
  return graph.nodes
    .filter(({ id: other, labels }) => labels[0] === "Work" && other !== id)
    .map(({ id: other }) => ({ other, value: plain.similarity(id, other) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.other < b.other ? -1 : 1))
    .map(({ other, value }) => [other, value, plainComparison(graph, [id, other]).shared]);
}

/** Similar tropes as the traversal found them, in an order that a last digit does not change. */
export function companyOf(rows: readonly SimilarTropeRow[] | undefined): unknown {
  return rows
    ?.map(({ trope, value, works }) => ({ id: trope.id, value: value.toFixed(9), works: works.map(({ id }) => id) }))
    .toSorted(byValue);
}

/** All tropes that stand with a trope more often than chance, by the definition of the measure. */
export function plainCompany(graph: Graph, id: string): unknown {
  const plain = plainTropes(graph);
  const works = graph.nodes.filter(({ labels }) => labels[0] === "Work").map((work) => work.id);
  const p = (using: readonly string[]): number => using.length / works.length;
  const using = (...tropes: string[]): string[] =>
    works.filter((work) => tropes.every((trope) => plain.tropesOf(work).has(trope)));
  return graph.nodes
    .filter(({ id: other, labels }) => labels[0] === "Trope" && other !== id && using(id, other).length > 1)
    .map(({ id: other }) => {
      const both = p(using(id, other));
      return { id: other, value: Math.log(both / (p(using(id)) * p(using(other)))) / -Math.log(both) };
    })
    .filter(({ value }) => value > 1e-9)
    .map(({ id: other, value }) => ({
      id: other,
      value: value.toFixed(9),
      works: using(id, other).toSorted((a, b) => plain.begun(a) - plain.begun(b) || (a < b ? -1 : 1)),
    }))
    .toSorted(byValue);
}

interface Valued {
  readonly id: string;
  readonly value: string;
}

function byValue(a: Valued, b: Valued): number {
  return Number(b.value) - Number(a.value) || (a.id < b.id ? -1 : 1);
}

/** Answers to small questions about a graph, each found by looking at every edge. */
function plainTropes({ nodes, edges }: Graph) {
  const works = nodes.filter(({ labels }) => labels[0] === "Work");
  const uses = edges.filter(({ type }) => type === "USES");
  const name = (id: string): string =>
    String(nodes.find((node) => node.id === id)?.properties["sortKey"]).replace(/^Trope /, "");
  const tropesOf = (work: string): Set<string> => new Set(uses.filter(({ from }) => from === work).map(({ to }) => to));
  const millionths = (trope: string): number => {
    const using = works.filter(({ id }) => tropesOf(id).has(trope)).length;
    return Math.round(1e6 * (Math.log(works.length + 1) - Math.log(using)));
  };
  return {
    begun: (work: string) => works.find(({ id }) => id === work)?.properties["sortYear"] as number,
    joins: (from: string, type: string, to: string) =>
      edges.some((edge) => edge.from === from && edge.type === type && edge.to === to),
    tropesOf,
    usages: (work: string, trope: string) =>
      uses
        .filter(({ from, to }) => from === work && to === trope)
        .map(({ properties }) => String(properties["usage"] ?? ""))
        .sort()
        .map((usage) => usage || "-"),
    rarity: (trope: string) => millionths(trope) / 1e6,
    rarestFirst: (tropes: readonly string[]) =>
      tropes.toSorted((a, b) => millionths(b) - millionths(a) || (`${name(a)}\n${a}` < `${name(b)}\n${b}` ? -1 : 1)),
    /** Ružička's definition: the sum of the lesser weights over the sum of the greater, trope by trope. */
    similarity: (a: string, b: string) => {
      let [lesser, greater] = [0, 0];
      for (const { id } of nodes.filter(({ labels }) => labels[0] === "Trope")) {
        const [mine, theirs] = [a, b].map((work) => (tropesOf(work).has(id) ? millionths(id) : 0)) as [number, number];
        lesser += Math.min(mine, theirs);
        greater += Math.max(mine, theirs);
      }
      return greater === 0 ? 0 : lesser / greater;
    },
  };
}
