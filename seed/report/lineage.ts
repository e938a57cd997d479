import { type Graph, type GraphEdge, groupBy } from "../../src/graph/graph.ts";
import { type SourceKind, sourceKinds } from "../../src/graph/vocabulary.ts";
import { evidenceOf } from "./evidence.ts";
import { count, table } from "./markdown.ts";

/** How well the kinds of source carry a statement, the best first. */
const ranks: readonly (readonly [name: string, kinds: readonly SourceKind[]])[] = [
  ["Scholarship", ["BOOK", "CHAPTER", "ARTICLE"]],
  ["Reference works, archives and registries", ["REFERENCE", "ARCHIVE", "DATASET"]],
  ["The press", ["PRESS"]],
  ["Other pages of the web", ["WEB"]],
];

/** How much of the tropes' history the graph holds, and on what it rests. */
export function lineage(graph: Graph): string {
  const kindOf = new Map(
    graph.nodes
      .filter(({ labels }) => labels.includes("Source"))
      .map(({ id, properties }) => [id, properties["kind"] as SourceKind]),
  );
  const uses = graph.edges.filter(({ type }) => type === "USES");
  const withoutEssay = uses.map(evidenceOf).filter((pieces) => pieces.every(({ origin }) => origin !== "ESSAY"));
  const best = withoutEssay.map((pieces) => {
    const kinds = pieces.flatMap(({ source }) => (source === null ? [] : (kindOf.get(source) ?? [])));
    return ranks.find(([, ofRank]) => kinds.some((kind) => ofRank.includes(kind)))?.[0];
  });
  const located = withoutEssay.filter((pieces) => pieces.some(({ locator }) => locator !== null)).length;
  return [
    "## Lineage and its sources",
    "How many works the graph knows of each trope:",
    table(["Works", "Tropes"], spread(graph, uses)),
    "The kinds of source:",
    table(
      ["Kind", "Sources"],
      sourceKinds.map((kind) => [`\`${kind}\``, [...kindOf.values()].filter((each) => each === kind).length]),
    ),
    `${count(withoutEssay.length, "use")} of a trope rest on no essay. The best source of each:`,
    table(
      ["Best source", "Uses"],
      [...ranks.map(([name]) => name), undefined].map((name) => [
        name ?? "None: common knowledge or our own reading",
        best.filter((each) => each === name).length,
      ]),
    ),
    `${count(located, "of them says", "of them say")} where in the source.`,
  ].join("\n\n");
}

/** How many tropes have one work, two, and so on. */
function spread(graph: Graph, uses: readonly GraphEdge[]): readonly (readonly [string, number])[] {
  const tropes = graph.nodes.filter(({ labels }) => labels.includes("Trope"));
  const usesOf = groupBy(uses, ({ to }) => to);
  const works = tropes.map(({ id }) => new Set(usesOf.get(id)?.map(({ from }) => from)).size);
  const bounds = [0, 1, 2, 3, 4, 5, 10] as const;
  return bounds.map((least, index) => {
    const next = bounds[index + 1] ?? Infinity;
    const name = next === Infinity ? `${least} or more` : next - least === 1 ? `${least}` : `${least} to ${next - 1}`;
    return [name, works.filter((each) => each >= least && each < next).length];
  });
}
