import type { WorkRelation } from "../../src/graph/vocabulary.ts";
import { earliestStart, latestEnd } from "../../src/graph/years.ts";
import { at, type Rule } from "./rule.ts";

/** A work's years are in order. */
export const yearsInOrder: Rule = {
  name: "years-in-order",
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

const backward: readonly WorkRelation[] = ["ADAPTS", "REMAKES", "SEQUEL_OF"];

/** Nothing adapts, remakes or continues a work that is surely younger. */
export const derivesFromOlder: Rule = {
  name: "derives-from-older",
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
