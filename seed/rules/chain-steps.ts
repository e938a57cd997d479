import { earliestStart, latestEnd } from "../../src/graph/years.ts";
import { at, type Rule } from "./rule.ts";

/** Every step of a chain names one use that stands in the work's own file. */
export const stepIsUse: Rule = {
  name: "step-is-use",
  check: (seed) =>
    seed.of("chain").flatMap((record) =>
      record.value.steps.flatMap(({ work, trope, usage }, index) => {
        const user = seed.record("work", work);
        // A work that is missing, or could not be read, is reported as such.
        if (!user) return [];
        const uses = user.value.uses?.filter((use) => use.trope === trope) ?? [];
        const path = ["steps", index];
        if (uses.length === 0)
          return [at(record, path, `"${work}" does not list the trope "${trope}" among its uses.`)];
        if (usage !== undefined && !uses.some((use) => use.usage === usage)) {
          return [at(record, [...path, "usage"], `"${work}" does not use "${trope}" in the way ${usage}.`)];
        }
        if (usage === undefined && uses.length > 1) {
          return [at(record, path, `"${work}" uses "${trope}" in several ways: say which with "usage".`)];
        }
        return [];
      }),
    ),
};

/** The steps of a chain stand in time order: none surely ended before the one above it began. */
export const stepsInTimeOrder: Rule = {
  name: "steps-in-time-order",
  check: (seed) =>
    seed.of("chain").flatMap((record) => {
      const works = record.value.steps.map(({ work }) => seed.record("work", work)?.value);
      return works.flatMap((work, index) => {
        const from = earliestStart(works[index - 1] ?? {});
        const to = latestEnd(work ?? {});
        if (to >= from) return [];
        return [at(record, ["steps", index, "work"], `This work (${to}) is older than the one above it (${from}).`)];
      });
    }),
};
