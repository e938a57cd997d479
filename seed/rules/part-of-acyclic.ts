import { cycles } from "./cycles.ts";
import type { Rule } from "./rule.ts";

export const partOfAcyclic: Rule = {
  name: "part-of-acyclic",
  description: "No work is part of itself, directly or through other works.",
  check: (seed) => {
    const links = seed.of("work").flatMap((record) => {
      const { partOf } = record.value;
      return partOf ? [{ record, to: partOf.work, path: ["partOf", "work"] }] : [];
    });
    return cycles(links, "is part of itself");
  },
};
