import type { WorkRelation } from "../../src/graph/vocabulary.ts";
import { earliestStart, latestEnd } from "../../src/graph/years.ts";
import { at, type Rule } from "./rule.ts";

export const derivesFromOlder: Rule = {
  name: "derives-from-older",
  description: "No work adapts, remakes or continues a work that is certainly younger.",
  check: (seed) =>
    seed.of("work").flatMap((record) =>
      (record.value.relations ?? []).flatMap(({ relation, work }, index) => {
        const other = seed.record("work", work);
        const latest = latestEnd(record.value);
        const earliest = earliestStart(other?.value ?? {});
        if (!backward.includes(relation) || earliest <= latest) return [];
        const message = `"${record.id}" (${latest}) cannot be in the relation ${relation} to the younger "${work}" (${earliest}).`;
        return [at(record, ["relations", index], message)];
      }),
    ),
};

const backward: readonly WorkRelation[] = ["ADAPTS", "REMAKES", "SEQUEL_OF"];
