import type { TropeRow, WorkRow } from "../../../src/query/nodes.ts";
import type { StepRow } from "../../../src/traversals/history/lineage-step.ts";

/** A work as a statement returns it; undated unless years are given. */
export function workRow(id: string, years: Partial<WorkRow> = {}): WorkRow {
  const title = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    nodeKind: "WORK",
    id,
    label: years.year == null ? title : `${title} (${years.year})`,
    title,
    alternativeTitles: [],
    form: "FILM",
    year: null,
    endYear: null,
    yearEarliest: null,
    yearLatest: null,
    discussedInEssays: false,
    ...years,
  };
}

/** A trope as a statement returns it. */
export function tropeRow(id: string): TropeRow {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { nodeKind: "TROPE", id, label: name, name, alternativeNames: [], gloss: "", group: null };
}

/** A confirmed use of the trope by the work. */
export function stepRow(work: WorkRow, trope = "doubles", stated: Partial<StepRow> = {}): StepRow {
  return {
    work,
    trope,
    characters: [],
    role: null,
    usage: null,
    earliestKnown: false,
    certainty: "CONFIRMED",
    note: null,
    evidence: [],
    ...stated,
  };
}
