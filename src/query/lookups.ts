import { type DatasetRow, datasetText, readDataset } from "../graph/dataset.ts";
import { type FactRow, factProperties, readFacts } from "../graph/evidence.ts";
import { type Text, versioned } from "../graph/statement.ts";
import { labelOf } from "../graph/vocabulary.ts";
import { nodeColumns, type NodeOf, type Projection, readNode, type Target } from "./nodes.ts";
import type { Reader } from "./reader.ts";

/** An id, and columns of the node that has it. */
type RowOfId = readonly [id: string, ...columns: readonly unknown[]];

/** Nodes by id, of one kind or of any; ids without a node are missing from the map. */
export async function findNodes<To extends Target>(
  reader: Reader,
  { target, projection }: { readonly target: To; readonly projection: Projection },
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeOf<To> | null>> {
  const rows = await reader.read({ text: nodeText(target, projection), parameters: { ids } });
  return new Map(rows.map((row) => [row[0], readNode(target, row, 1, projection)]));
}

/** The text that reads nodes by id. */
export function nodeText(target: Target, projection: Projection): Text<readonly RowOfId[]> {
  const label = target === "ANY" ? "" : `:${labelOf[target]}`;
  return versioned([
    "UNWIND $ids AS id",
    `MATCH (to:FilmGraph${label} {id: id})`,
    `RETURN collect([id, ${nodeColumns(target, projection).join(", ")}]) AS rows`,
  ]);
}

/** The facts about nodes with what supports each; nodes without facts are missing from the map. */
export async function findFacts(reader: Reader, ids: readonly string[]): Promise<Map<string, readonly FactRow[]>> {
  const rows = await reader.read({ text: factsText, parameters: { ids } });
  return new Map(rows.map((row) => [row[0], readFacts(row, 1)]));
}

export const factsText = versioned<readonly RowOfId[]>([
  "UNWIND $ids AS id",
  "MATCH (to:FilmGraph {id: id})",
  "WHERE to.factProperty IS NOT NULL",
  `RETURN collect([id, ${factProperties.map((list) => `to.${list}`).join(", ")}]) AS rows`,
]);

/** The version, the hash and the counts of the graph. */
export async function findDataset(reader: Reader): Promise<DatasetRow> {
  const [row] = await reader.read({ text: datasetText, parameters: {} });
  return readDataset(row);
}
