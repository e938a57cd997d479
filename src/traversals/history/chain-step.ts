import { versioned } from "../../graph/statement.ts";
import type { Certainty, Usage } from "../../graph/vocabulary.ts";
import type { StepRow } from "./lineage-step.ts";

/** What a chain adds to a use: who carries the trope, whether an earlier example is known, how sure that is. */
export interface ChainStep {
  readonly trope: string;
  readonly work: string;
  readonly usage: Usage | null;
  readonly characters: readonly string[];
  readonly earliestKnown: boolean;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** The subquery that collects the steps of every chain that traces one of the tropes `$ids`, as `steps`. */
export const chainStepLines: readonly string[] = [
  "  UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[:TRACES]-(chain:Chain)",
  "  MATCH (chain)-[edge:INCLUDES]->(work:Work) WHERE edge.trope = trope.id",
  "  WITH edge, work ORDER BY edge.id LIMIT $most",
  "  RETURN collect([edge.trope, work.id, edge.usage, edge.characters, edge.earliestKnown, edge.certainty, edge.note]) AS steps",
];

/** The text that reads the chain steps of some tropes. */
export const chainStepText = versioned(["CALL () {", ...chainStepLines, "}", "RETURN steps AS rows"]);

export function readChainStep(row: readonly unknown[]): ChainStep {
  const [trope, work, usage, characters, earliestKnown, certainty, note] = row;
  return { trope, work, usage: usage ?? null, characters, earliestKnown, certainty, note: note ?? null } as ChainStep;
}

/** A use with what chains say of it. */
export function withChainStep(use: StepRow, chainSteps: readonly ChainStep[]): StepRow {
  const steps = chainSteps.filter(
    ({ trope, work, usage }) => trope === use.trope && work === use.work.id && usage === use.usage,
  );
  const [first] = steps;
  if (!first) return use;
  return {
    ...use,
    characters: [...new Set(steps.flatMap(({ characters }) => characters))],
    earliestKnown: use.earliestKnown || steps.some(({ earliestKnown }) => earliestKnown),
    certainty: first.certainty,
    note: steps.map(({ note }) => note).find((note) => note !== null) ?? null,
  };
}
