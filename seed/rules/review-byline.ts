import { isFolder } from "../seed.ts";
import { at, type Rule } from "./rule.ts";

/** An unsigned review has no critic, every other one has, and its first day is not after its last. */
export const reviewByline: Rule = {
  name: "review-byline",
  check: (seed) =>
    seed.of("review").flatMap((record) => {
      const { byline, critic, publishedFrom, publishedTo } = record.value;
      const findings = [];
      if (byline === "UNSIGNED" && critic !== undefined) {
        findings.push(
          at(
            record,
            ["critic"],
            "An unsigned review has no critic; where the name was looked up, the byline is LOOKED_UP.",
          ),
        );
      }
      if (byline !== "UNSIGNED" && critic === undefined) {
        findings.push(at(record, ["byline"], `A ${byline} review names its critic.`));
      }
      if (publishedFrom !== undefined && publishedTo !== undefined && publishedFrom > publishedTo) {
        findings.push(
          at(record, ["publishedTo"], `publishedTo ${publishedTo} must not be before publishedFrom ${publishedFrom}.`),
        );
      }
      return findings;
    }),
};

/** A comparison says a likeness or a difference, and lies between at least two subjects. */
export const comparisonSubjects: Rule = {
  name: "comparison-subjects",
  check: (seed) =>
    seed.records.flatMap((record) => {
      if (!isFolder(record, "review")) return [];
      return record.value.claims.flatMap(({ comparison, about }, index) => {
        if (!comparison) return [];
        const path = ["claims", index, "comparison"];
        if (about.length < 2) return [at(record, path, "A comparison needs two subjects or more.")];
        if (!comparison.likeness && !comparison.difference)
          return [at(record, path, "A comparison says a likeness, a difference or both.")];
        return [];
      });
    }),
};
