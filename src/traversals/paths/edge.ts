import { type EvidenceRow, edgeEvidence, readEvidence } from "../../graph/evidence.ts";
import { readEdgeId } from "../../graph/graph.ts";
import type { EdgeProperties } from "../../graph/phrases.ts";
import { versioned } from "../../graph/statement.ts";
import { relationshipTypes, type Stance, type Usage } from "../../graph/vocabulary.ts";
import type { Reader } from "../../query/reader.ts";

/** The properties of an edge that a sentence about it needs, and its evidence. */
export interface EdgeRow extends EdgeProperties {
  readonly evidence: readonly EvidenceRow[];
}

/** Every edge of ours, whichever its type: one that a user drew beside them has no id. */
export const anyEdge = `[edge:${relationshipTypes.join("|")}]`;

type EdgeColumns = readonly [
  id: string,
  role: string | null,
  usage: Usage | null,
  stance: Stance | null,
  voiceOnly: boolean | null,
  ...evidence: unknown[],
];

/** The text that reads edges by their ends, tail first, and their ids. */
export const edgeText = versioned<readonly EdgeColumns[]>([
  "UNWIND $places AS place",
  "MATCH (from:FilmGraph {id: place.from})",
  `MATCH (from)-${anyEdge}->(to:FilmGraph {id: place.to}) WHERE edge.id = place.edge`,
  `RETURN collect([edge.id, edge.role, edge.usage, edge.stance, edge.voiceOnly, ${edgeEvidence.join(", ")}]) AS rows`,
]);

/** Reads edges by their ids, which say where they are found, in one statement: each with its id. */
export async function edges(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EdgeRow>> {
  const parameters = { places: ids.map((edge) => ({ ...readEdgeId(edge), edge })) };
  const rows = await reader.read({ text: edgeText, parameters });
  return new Map(
    rows.map((row) => {
      const [id, role, usage, stance, voiceOnly] = row;
      return [id, { role, usage, stance, voiceOnly: voiceOnly ?? false, evidence: readEvidence(row, 5) }];
    }),
  );
}
