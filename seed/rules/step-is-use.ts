import { at, type Rule } from "./rule.ts";

export const stepIsUse: Rule = {
  name: "step-is-use",
  description: "Each step of a chain names exactly one use from the work's own file.",
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
        if (usage !== undefined && !uses.some((use) => use.usage === usage))
          return [at(record, [...path, "usage"], `"${work}" does not use "${trope}" in the way ${usage}.`)];
        if (usage === undefined && uses.length > 1)
          return [at(record, path, `"${work}" uses "${trope}" in several ways: say which with "usage".`)];
        return [];
      }),
    ),
};
