import { at, type Rule } from "./rule.ts";

export const yearsInOrder: Rule = {
  name: "years-in-order",
  description: "The years of a work are in order: none is before the one that must come first.",
  check: (seed) =>
    seed.of("work").flatMap((record) => {
      const { year, endYear, yearEarliest, yearLatest } = record.value;
      const pairs = [
        ["year", year, "endYear", endYear],
        ["yearEarliest", yearEarliest, "yearLatest", yearLatest],
        ["yearEarliest", yearEarliest, "year", year],
        ["year", year, "yearLatest", yearLatest],
      ] as const;
      return pairs.flatMap(([before, from, after, to]) =>
        from !== undefined && to !== undefined && from > to
          ? [at(record, [after], `${after} ${to} must not be before ${before} ${from}.`)]
          : [],
      );
    }),
};
