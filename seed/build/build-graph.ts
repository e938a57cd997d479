import type { Graph } from "../../src/graph/graph.ts";
import { chainDraft } from "./chain.ts";
import { debateDraft } from "./debate.ts";
import { derived } from "./derived-properties.ts";
import type { Draft } from "./node-and-edge.ts";
import { namedDraft, personDraft, sourceDraft, tropeDraft } from "./trope.ts";
import { reviewDraft } from "./review.ts";
import { workDraft } from "./work.ts";
import type { Seed } from "../seed.ts";

/** The nodes and edges that a seed without problems states. A pure function: equal seeds give equal graphs. */
export function buildGraph(seed: Seed): Graph {
  const drafts: Draft[] = [
    ...seed.of("work").map(workDraft),
    ...seed.of("trope").map(tropeDraft),
    ...seed.of("person").map(personDraft),
    ...seed.of("review").map((record) => reviewDraft(record, seed)),
    ...seed.of("publication").map((record) => namedDraft(record, "PUBLICATION", {})),
    ...seed
      .of("organisation")
      .map((record) => namedDraft(record, "ORGANISATION", { fictional: record.value.fictional })),
    ...seed.of("place").map((record) => namedDraft(record, "PLACE", { fictional: record.value.fictional })),
    ...seed.of("debate").map((record) => debateDraft(record, seed)),
    ...seed.of("chain").map((record) => chainDraft(record, seed)),
    ...seed.of("source").map(sourceDraft),
  ];
  const edges = drafts.flatMap((draft) => draft.edges);
  const nodes = derived(
    drafts.flatMap((draft) => draft.nodes),
    edges,
  );
  const moved = seed.moved.map(({ id, to }) => ({ id, labels: ["Moved"], properties: { label: id, movedTo: to } }));
  return { nodes: [...nodes, ...moved], edges };
}
