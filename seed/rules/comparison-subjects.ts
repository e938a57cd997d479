import { at, type Rule } from "./rule.ts";

export const comparisonSubjects: Rule = {
  name: "comparison-subjects",
  description: "A comparison has two subjects or more and states a likeness, a difference or both.",
  check: (seed) =>
    seed.of("review").flatMap((record) =>
      record.value.claims.flatMap(({ comparison, about }, index) => {
        if (!comparison) return [];
        const path = ["claims", index, "comparison"];
        if (about.length < 2) return [at(record, path, "A comparison needs two subjects or more.")];
        if (!comparison.likeness && !comparison.difference)
          return [at(record, path, "A comparison states a likeness, a difference or both.")];
        return [];
      }),
    ),
};
