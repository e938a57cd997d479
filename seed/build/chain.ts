import { fold } from "../../src/graph/text.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { idOf } from "../records/kinds.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { type Draft, edge, node, stated } from "./node-and-edge.ts";

export function chainDraft({ id, value: { title, steps } }: SeedRecord<"chain">, seed: Seed): Draft {
  const ordering: EvidenceRecord = { editorial: "The works are set in order of time; no influence is claimed." };
  const tropes = [...new Set(steps.map(({ trope }) => trope))];
  return {
    nodes: [node("CHAIN", id, title, title, { title, search: fold(title) })],
    edges: [
      ...steps.map(
        ({ work, trope, usage, earliestKnown = false, certainty = "CONFIRMED", characters = [], note }, position) => {
          const uses = seed.record("work", work)?.value.uses ?? [];
          const use = uses.find((each) => each.trope === trope && (usage === undefined || each.usage === usage));
          return edge(
            id,
            "INCLUDES",
            work,
            use?.evidence ?? [],
            {
              trope: idOf("trope", trope),
              characters,
              ...stated({ role: use?.role, usage: use?.usage, note }),
              earliestKnown,
              certainty,
              position,
            },
            String(position),
          );
        },
      ),
      ...tropes.map((trope) => edge(id, "TRACES", idOf("trope", trope), [ordering])),
    ],
  };
}
