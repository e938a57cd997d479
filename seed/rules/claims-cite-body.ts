import { isFolder } from "../seed.ts";
import { partsOf } from "../paragraphs.ts";
import { at, type Rule } from "./rule.ts";

/** A claim rests on the critic's prose: not on captions, the standfirst or what the site put around the essay. */
export const claimsCiteBody: Rule = {
  name: "claims-cite-body",
  check: (seed) =>
    seed.records.flatMap((record) => {
      if (!isFolder(record, "review")) return [];
      const parts = partsOf(record.value.paragraphs);
      return record.value.claims.flatMap(({ paragraphs }, index) =>
        paragraphs.flatMap((paragraph, each) => {
          const part = parts[paragraph - 1];
          if (part === undefined || part === "BODY") return [];
          return [
            at(
              record,
              ["claims", index, "paragraphs", each],
              `Paragraph ${paragraph} is ${part}, not the critic's prose.`,
            ),
          ];
        }),
      );
    }),
};
