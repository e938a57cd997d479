import type { Graph, GraphNode } from "../src/graph/graph.ts";
import { seededRandom } from "./random.ts";

/** What the requests ask about: ids and words of the stored graph, the same for every contender. */
export interface Sample {
  readonly points: readonly string[];
  /** Works with twenty tropes or more. */
  readonly nested: readonly string[];
  /** The last work of the second page of twenty, by year. */
  readonly fortieth: { readonly sortYear: number; readonly id: string };
  readonly lineages: readonly string[];
  readonly paths: readonly (readonly [from: string, to: string])[];
  readonly triples: readonly (readonly [string, string, string])[];
  readonly similar: readonly string[];
  readonly searches: readonly string[];
  readonly works: readonly string[];
  readonly tropes: readonly string[];
}

/** Draws a sample of a graph. The same graph and seed give the same sample. */
export function sampleOf({ nodes, edges }: Graph, seed: number): Sample {
  const random = seededRandom(seed);
  const works = nodes.filter(({ labels }) => labels[0] === "Work");
  const tropes = nodes.filter(({ labels }) => labels[0] === "Trope");
  const uses = new Map<string, number>();
  const descended = new Set<string>();
  for (const { type, from } of edges) {
    if (type === "USES") uses.set(from, (uses.get(from) ?? 0) + 1);
    else descended.add(from);
  }
  const some = (list: readonly GraphNode[], count: number): string[] =>
    random
      .shuffled(list)
      .slice(0, count)
      .map(({ id }) => id);
  const using = (min: number, max = Infinity): GraphNode[] =>
    works.filter(({ id }) => {
      const count = uses.get(id) ?? 0;
      return count >= min && count <= max;
    });
  const [rich, usual] = [using(20), using(20, 60)];
  const threes = some(rich, 60);
  const fortieth = works.toSorted(byYear)[39];
  if (!fortieth) throw new Error("The graph must have forty works or more.");
  return {
    points: some(works, 500),
    nested: some(rich, 100),
    fortieth: { sortYear: fortieth.properties["sortYear"] as number, id: fortieth.id },
    lineages: some(
      tropes.filter(({ id }) => descended.has(id)),
      20,
    ),
    paths: some(works, 20).map((from, index, all) => [from, all[(index + 1) % all.length] ?? from]),
    triples: Array.from(
      { length: 20 },
      (_, index) => threes.slice(3 * index, 3 * index + 3) as [string, string, string],
    ),
    similar: some(usual, 20),
    searches: some(works, 20).map((id) => wordsOf(works.find((work) => work.id === id))),
    works: some(works, 500),
    tropes: some(tropes, 500),
  };
}

function byYear(a: GraphNode, b: GraphNode): number {
  const years = (a.properties["sortYear"] as number) - (b.properties["sortYear"] as number);
  return years || (a.id < b.id ? -1 : 1);
}

/** The first word of a work's title and the beginning of its second. */
function wordsOf(work: GraphNode | undefined): string {
  const [first = "", second = ""] = String(work?.properties["title"]).split(" ");
  return `${first} ${second.slice(0, 3)}`.trim();
}
