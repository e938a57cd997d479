import { didYouMean } from "../problem.ts";
import { at, type Rule } from "./rule.ts";

export const movedTarget: Rule = {
  name: "moved-target",
  description: "`moved` names an existing record, not one that has moved itself.",
  check: (seed) =>
    seed.moved.flatMap((moved) => {
      if (seed.unread.includes(moved.to) || seed.records.some(({ id }) => id === moved.to)) return [];
      const known = seed.records.filter(({ folder }) => folder === moved.folder).map(({ id }) => id);
      const message = `"${moved.id}" has moved to "${moved.to}", which is not a record.${didYouMean(moved.to, known)}`;
      return [at(moved, ["moved"], message)];
    }),
};
