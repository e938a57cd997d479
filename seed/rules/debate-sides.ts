import { at, type Rule } from "./rule.ts";

export const debateSides: Rule = {
  name: "debate-sides",
  description:
    "An AGREEMENT has one side with claims from two reviews or more; any other debate has two sides or more.",
  check: (seed) =>
    seed.of("debate").flatMap((record) => {
      const { kind, sides } = record.value;
      if (kind !== "AGREEMENT") {
        if (sides.length >= 2) return [];
        return [at(record, ["sides"], `A debate of the kind ${kind} needs two sides or more.`)];
      }
      if (sides.length !== 1) return [at(record, ["sides"], "An agreement has exactly one side.")];
      const reviews = new Set(sides.flatMap(({ claims }) => claims.map(reviewOf)));
      if (reviews.size >= 2) return [];
      const message = "An agreement needs claims of two reviews or more: no review agrees with itself.";
      return [at(record, ["sides", 0, "claims"], message)];
    }),
};

/** The review that a claim's id names. */
function reviewOf(claim: string): string {
  return claim.slice(0, claim.lastIndexOf("/"));
}
