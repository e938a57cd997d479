import { descentRelations } from "../../src/graph/vocabulary.ts";
import { cycles } from "./cycles.ts";
import type { Rule } from "./rule.ts";

export const descentAcyclic: Rule = {
  name: "descent-acyclic",
  description: "No trope descends from itself, directly or through other tropes.",
  check: (seed) => {
    const links = seed
      .of("trope")
      .flatMap((record) =>
        (record.value.relations ?? []).flatMap(({ relation, trope }, index) =>
          descent.has(relation) ? [{ record, to: trope, path: ["relations", index, "trope"] }] : [],
        ),
      );
    return cycles(links, "descends from itself");
  },
};

const descent: ReadonlySet<string> = new Set(descentRelations);
