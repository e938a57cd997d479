import { earliestStart, latestEnd } from "../../src/graph/years.ts";
import { at, type Rule } from "./rule.ts";

export const stepsInTimeOrder: Rule = {
  name: "steps-in-time-order",
  description: "The steps of a chain are in time order: no step is certainly older than the one above it.",
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
