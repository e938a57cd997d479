import { at, type Rule } from "./rule.ts";

export const reviewByline: Rule = {
  name: "review-byline",
  description: "A review names its critic unless it is UNSIGNED, and its earliest day is not after its latest.",
  check: (seed) =>
    seed.of("review").flatMap((record) => {
      const { byline, critic, publishedFrom, publishedTo } = record.value;
      const violations = [];
      if (byline === "UNSIGNED" && critic !== undefined) {
        const message = "An unsigned review has no critic; where the name was looked up, the byline is LOOKED_UP.";
        violations.push(at(record, ["critic"], message));
      }
      if (byline !== "UNSIGNED" && critic === undefined)
        violations.push(at(record, ["byline"], `A ${byline} review names its critic.`));
      if (publishedFrom !== undefined && publishedTo !== undefined && publishedFrom > publishedTo) {
        const message = `publishedTo ${publishedTo} must not be before publishedFrom ${publishedFrom}.`;
        violations.push(at(record, ["publishedTo"], message));
      }
      return violations;
    }),
};
