import { partsOf } from "../paragraphs.ts";
import { at, type Rule } from "./rule.ts";

export const claimsCiteBody: Rule = {
  name: "claims-cite-body",
  description: "A claim cites the critic's prose: no standfirst, no caption and no text that the site adds.",
  check: (seed) =>
    seed.of("review").flatMap((record) => {
      const parts = partsOf(record.value.paragraphs);
      return record.value.claims.flatMap(({ paragraphs }, index) =>
        paragraphs.flatMap((paragraph, each) => {
          const part = parts[paragraph - 1];
          if (part === undefined || part === "BODY") return [];
          const path = ["claims", index, "paragraphs", each];
          return [at(record, path, `Paragraph ${paragraph} is ${part}, not the critic's prose.`)];
        }),
      );
    }),
};
