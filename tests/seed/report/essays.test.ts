import { describe, expect, test } from "vitest";
import { folderWith } from "../temporary.ts";
import { report, below, world } from "./report.ts";

describe("the report on essays", () => {
  test("the report compares the essays in tables", () => {
    const [tables = ""] = below("## The essays", world).split("\n\n### ");
    expect(tables)
      .toBe(`Paragraphs are counted over the non-empty lines of the source document; only those of the part BODY are the critic's prose.

| Essay | Paragraphs | BODY | Cited | Uncited | Claims | Comparisons | Mentions |
| :-- | --: | --: | --: | --: | --: | --: | --: |
| \`first-essay\` | 4 | 2 | 2 | 0 | 3 | 1 | 5 |
| \`second-essay\` | 3 | 2 | 2 | 0 | 2 | 0 | 2 |
| \`unsigned-notice\` | 1 | 1 | 1 | 0 | 1 | 0 | 0 |

Claims by mode:

| Essay | ASSERTION | QUESTION | HEDGE | JOKE | REPORT | Together |
| :-- | --: | --: | --: | --: | --: | --: |
| \`first-essay\` | 2 | 1 | 0 | 0 | 0 | 3 |
| \`second-essay\` | 1 | 0 | 1 | 0 | 0 | 2 |
| \`unsigned-notice\` | 0 | 0 | 1 | 0 | 0 | 1 |
| All | 3 | 1 | 2 | 0 | 0 | 6 |

What claims say of their subjects, by stance; a claim may praise one subject and blame another:

| Essay | PRAISES | CRITICISES | MIXED | NEUTRAL | Together |
| :-- | --: | --: | --: | --: | --: |
| \`first-essay\` | 3 | 2 | 1 | 3 | 9 |
| \`second-essay\` | 2 | 2 | 0 | 0 | 4 |
| \`unsigned-notice\` | 0 | 1 | 0 | 0 | 1 |
| All | 5 | 5 | 1 | 3 | 14 |`);
  });

  test("the report gives each essay's byline, date, paragraphs and claims by paragraph", () => {
    expect(below("### First essay", world)).toBe(`The Quarterly, signed by The first critic, of 1951-03-01 (CONFIRMED).

- 4 paragraphs: BODY 2–3; FURNITURE 1, 4.
- 3 claims; by paragraph: ¶2 2, ¶3 2.
- Uncited BODY paragraphs: none.`);
    expect(below("### Second essay", world))
      .toBe(`The Quarterly, by The second critic, whose name was looked up, between 1999-12-01 and 2000-01-31 (INFERRED).

- 3 paragraphs: BODY 1–2; CAPTION 3.
- 2 claims; by paragraph: ¶1 1, ¶2 1.
- Uncited BODY paragraphs: none.`);
    expect(below("### Unsigned notice", world)).toBe(`The Quarterly, unsigned, undated.

- 1 paragraph: BODY 1.
- 1 claim; by paragraph: ¶1 1.
- Uncited BODY paragraphs: none.`);
  });

  test("the report gives the reason for every body paragraph without a claim, or says that there is none", () => {
    const essay = `
title: A *bare* essay
titleCertainty: UNKNOWN
publication: nowhere
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 5, parts: { CAPTION: [2, 3] }, uncited: { 1: It greets the reader. } }
claims: []
`;
    expect(below("### A \\*bare\\* essay", report(folderWith({ "review/bare.yaml": essay }))))
      .toBe(`nowhere, unsigned, undated.

- 5 paragraphs: BODY 1, 4–5; CAPTION 2–3.
- 0 claims; by paragraph: none.
- Uncited BODY paragraphs: ¶1: It greets the reader. ¶4: no reason is given. ¶5: no reason is given.`);
  });
});
