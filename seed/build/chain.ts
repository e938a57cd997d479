import { fold } from "../../src/graph/text.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { idOf } from "../records/kinds.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { type NodesAndEdges, edge, node, stated } from "./node-and-edge.ts";

/** A chain, with the use that each of its steps names. */
export function buildChain({ id, value: { title, steps } }: SeedRecord<"chain">, seed: Seed): NodesAndEdges {
  const ordering: EvidenceRecord = { editorial: "The works are set in order of time; no influence is claimed." };
  const tropes = [...new Set(steps.map(({ trope }) => trope))];
  return {
    nodes: [node({ kind: "CHAIN", id, label: title, properties: { title, search: fold(title) } })],
    edges: [
      ...steps.map(
        ({ work, trope, usage, earliestKnown = false, certainty = "CONFIRMED", characters = [], note }, position) => {
          const uses = seed.record("work", work)?.value.uses ?? [];
          const use = uses.find((each) => each.trope === trope && (usage === undefined || each.usage === usage));
          return edge({
            from: id,
            type: "INCLUDES",
            to: work,
            evidence: use?.evidence ?? [],
            properties: {
              trope: idOf("trope", trope),
              characters,
              ...stated({ role: use?.role, usage: use?.usage, note }),
              earliestKnown,
              certainty,
              position,
            },
            part: String(position),
          });
        },
      ),
      ...tropes.map((trope) => edge({ from: id, type: "TRACES", to: idOf("trope", trope), evidence: [ordering] })),
    ],
  };
}
