import { at, type Rule } from "./rule.ts";

/** An agreement is one side with claims of at least two reviews; every other debate has at least two sides. */
export const debateSides: Rule = {
  name: "debate-sides",
  check: (seed) =>
    seed.of("debate").flatMap((record) => {
      const { kind, sides } = record.value;
      if (kind !== "AGREEMENT") {
        return sides.length >= 2
          ? []
          : [at(record, ["sides"], `A debate of the kind ${kind} needs two sides or more.`)];
      }
      if (sides.length !== 1) return [at(record, ["sides"], "An agreement has exactly one side.")];
      const reviews = new Set(sides.flatMap(({ claims }) => claims.map(reviewOf)));
      if (reviews.size >= 2) return [];
      return [
        at(
          record,
          ["sides", 0, "claims"],
          "An agreement needs claims of two reviews or more: no review agrees with itself.",
        ),
      ];
    }),
};

/** The review that a claim's id names. */
function reviewOf(claim: string): string {
  return claim.slice(0, claim.lastIndexOf("/"));
}
