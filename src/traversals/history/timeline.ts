import type { Reader } from "../../query/reader.ts";
import { type Text, versioned } from "../../graph/statement.ts";
import { undated, withinYears } from "../../graph/years.ts";
import { chainStepText, readChainStep, withChainStep } from "./chain-step.ts";
import { readStep, type StepColumns, stepColumns, type StepRow } from "./lineage-step.ts";

/** Which uses a timeline shows; what is null bounds nothing. */
export interface TimelineQuestion {
  readonly tropes: readonly string[] | null;
  readonly works: readonly string[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly first: number;
}

export interface TimelineRow {
  readonly steps: readonly StepRow[];
  readonly truncated: boolean;
}

const maxChainSteps = 5_000;

/**
 * Uses of tropes by works in time order, in two statements. A work of several years or of uncertain date counts where
 * any of them is asked for; an undated one only where no year is.
 */
export async function timeline(reader: Reader, question: TimelineQuestion): Promise<TimelineRow> {
  const { tropes, works, fromYear, toYear, first } = question;
  const parameters = {
    ...(tropes && { tropes }),
    ...(works && { works }),
    fromYear: fromYear === null ? -undated : withinYears(fromYear),
    toYear: toYear === null ? undated : withinYears(toYear),
    // One more than asked for tells whether there are more.
    first: first + 1,
  };
  const given = (["tropes", "works"] as const).filter((name) => question[name]);
  const uses = await reader.read({ text: timelineText(given), parameters });
  const ids = [...new Set(uses.map(([trope]) => trope))].sort();
  const [chained] =
    ids.length === 0 ? [[]] : await reader.read({ text: chainStepText, parameters: { ids, most: maxChainSteps } });
  const chainSteps = chained.map(readChainStep);
  const steps = uses.slice(0, first).map((use) => withChainStep(readStep(use), chainSteps));
  return { steps, truncated: uses.length > first };
}

/**
 * The text that reads uses by year, of given tropes, by given works, both, or neither. Without tropes the works are
 * bounded before their uses are read: the first so many uses are by the first so many works that have one.
 */
export function timelineText(given: readonly ("tropes" | "works")[]): Text<readonly StepColumns[]> {
  const [byTropes, byWorks] = [given.includes("tropes"), given.includes("works")];
  const inYears = "WHERE to.sortYear <= $toYear AND to.lastYear >= $fromYear";
  const start = byTropes
    ? [
        "UNWIND $tropes AS id MATCH (trope:FilmGraph:Trope {id: id}) MATCH (trope)<-[edge:USES]-(to:Work)",
        `${inYears}${byWorks ? " AND to.id IN $works" : ""}`,
      ]
    : [
        byWorks ? "UNWIND $works AS id MATCH (to:FilmGraph:Work {id: id})" : "MATCH (to:FilmGraph:Work)",
        `${inYears} AND EXISTS { MATCH (to)-[:USES]->(:Trope) }`,
        "WITH to ORDER BY to.sortYear, to.id LIMIT $first MATCH (to)-[edge:USES]->(trope:Trope)",
      ];
  return versioned([
    ...start,
    "WITH trope, edge, to ORDER BY to.sortYear, to.id, edge.id LIMIT $first",
    `RETURN collect([${stepColumns.join(", ")}]) AS rows`,
  ]);
}
