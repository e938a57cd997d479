import { didYouMean } from "../problem.ts";
import { at, type Rule } from "./rule.ts";

/** A forwarding file leads to a record, not to nothing and not to a further forwarding file. */
export const movedTarget: Rule = {
  name: "moved-target",
  check: (seed) =>
    seed.moved.flatMap((moved) => {
      if (seed.unread.includes(moved.to) || seed.records.some(({ id }) => id === moved.to)) return [];
      const known = seed.records.filter(({ folder }) => folder === moved.folder).map(({ id }) => id);
      return [
        at(
          moved,
          ["moved"],
          `"${moved.id}" is forwarded to "${moved.to}", which is no record.${didYouMean(moved.to, known)}`,
        ),
      ];
    }),
};
