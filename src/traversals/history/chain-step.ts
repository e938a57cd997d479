import type { Certainty, Usage } from "../../graph/vocabulary.ts";
import { list, listsText } from "../lists.ts";
import type { StepRow } from "./lineage-step.ts";

/** What a chain adds to a use: who carries the trope, whether an earlier example is known, how sure that is. */
export type ChainStep = Readonly<ReturnType<typeof readChainStep>>;

/** The steps of every chain that traces one of the tropes whose ids are `$ids`. */
export const chainStepList = list(
  ["edge.trope", "work.id", "edge.usage", "edge.characters", "edge.earliestKnown", "edge.certainty", "edge.note"],
  [
    "UNWIND $ids AS id MATCH (trope:FilmGraph {id: id}) MATCH (trope)<-[:TRACES]-(chain:Chain)",
    "MATCH (chain)-[edge:INCLUDES]->(work:Work) WHERE edge.trope = trope.id",
    "WITH edge, work ORDER BY edge.id LIMIT $most",
  ],
);

/** A row of {@link chainStepList}. */
export type ChainStepColumns = readonly [
  trope: string,
  work: string,
  usage: Usage | null,
  characters: readonly string[],
  earliestKnown: boolean,
  certainty: Certainty,
  note: string | null,
];

/** The text that reads the chain steps of some tropes. */
export const chainStepText = listsText<[steps: readonly ChainStepColumns[]]>({ steps: chainStepList });

/** Reads a row of {@link chainStepList}. */
export function readChainStep([trope, work, usage, characters, earliestKnown, certainty, note]: ChainStepColumns) {
  return { trope, work, usage, characters, earliestKnown, certainty, note };
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
    note: steps.find(({ note }) => note !== null)?.note ?? null,
  };
}
