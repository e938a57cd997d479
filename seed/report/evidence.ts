import type { Graph, GraphEdge, Properties } from "../../src/graph/graph.ts";
import {
  evidenceProperties,
  type EvidenceRow,
  factProperties,
  readEvidence,
  readFacts,
} from "../../src/graph/evidence.ts";
import { certainties, origins } from "../../src/graph/vocabulary.ts";
import { bullets, count, figure, table } from "./markdown.ts";

/** What the edges and the stated facts rest on, and which edges rest on nothing. */
export function evidence(graph: Graph): string {
  const edges = graph.edges.map((edge) => ({ id: edge.id, evidence: evidenceOf(edge) }));
  const facts = graph.nodes
    .filter(({ properties }) => properties["factProperty"])
    .flatMap(({ properties }) => readFacts(values(properties, factProperties), 0));
  const onEdges = edges.flatMap((edge) => edge.evidence);
  const onFacts = facts.flatMap((fact) => fact.evidence);
  const bare = edges.filter((edge) => edge.evidence.length === 0);
  return [
    "## Evidence",
    `${count(edges.length, "edge")} rest on ${count(onEdges.length, "piece")} of evidence, and ${count(facts.length, "stated fact")} on ${figure(onFacts.length)}. Edges without evidence: ${figure(bare.length)}.`,
    ...(bare.length > 0 ? [bullets(bare.map(({ id }) => `\`${id}\``))] : []),
    "Pieces of evidence on edges:",
    byOrigin(onEdges),
    "Pieces of evidence on facts:",
    byOrigin(onFacts),
  ].join("\n\n");
}

/** What supports an edge. */
export function evidenceOf({ properties }: GraphEdge): readonly EvidenceRow[] {
  return readEvidence(values(properties, evidenceProperties("evidence")), 0);
}

function values(properties: Properties, names: readonly string[]): unknown[] {
  return names.map((name) => properties[name]);
}

function byOrigin(pieces: readonly EvidenceRow[]): string {
  const rowOf = (name: string, found: readonly EvidenceRow[]): (string | number)[] => [
    name,
    ...certainties.map((certainty) => found.filter((each) => each.certainty === certainty).length),
    found.length,
  ];
  return table(
    ["Origin", ...certainties, "Together"],
    [
      ...origins.map((origin) =>
        rowOf(
          origin,
          pieces.filter((each) => each.origin === origin),
        ),
      ),
      rowOf("All", pieces),
    ],
  );
}
