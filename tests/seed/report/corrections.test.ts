import { describe, expect, test } from "vitest";
import { folderWith } from "../temporary.ts";
import { report, below, world } from "./report.ts";

describe("corrections", () => {
  test("a correction is listed with its claim and its evidence", () => {
    expect(below("## What the essays get wrong", world))
      .toBe(`1 claim with a correction: what the critic says remains a claim, and is followed by what is known.

- The Quarterly, ¶2–3: The film falls short of the novel it adapts. **Rather:** The film adapts another chapter. ([The catalogue](https://example.org/catalogue); \`review/first-essay/3-better-than\`)`);
  });

  test("a correction may rest on a page without an address, another essay, common knowledge or our own reading", () => {
    const essay = `
title: An essay
titleCertainty: UNKNOWN
publication: weekly
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 1, parts: {} }
claims:
  - id: 1-wrong
    text: It is <so>.
    paragraphs: [1]
    about: [{ subject: place/nowhere, stance: NEUTRAL }]
    correction:
      text: It is not.
      evidence:
        - { source: page }
        - { review: essay, paragraphs: [1, 2, 4] }
        - { common: true }
        - { editorial: We looked. }
`;
    const folder = folderWith({
      "review/essay.yaml": essay,
      "publication/weekly.yaml": "name: The Weekly\nfacts: {}",
      "source/page.yaml": "title: A page\nkind: WEB\npublisher: The Weekly",
    });
    expect(below("## What the essays get wrong", report(folder))).toContain(
      "- The Weekly, ¶1: It is \\<so\\>. **Rather:** It is not. (A page; The Weekly, ¶1–2, 4; common knowledge; We looked.; `review/essay/1-wrong`)",
    );
  });

  test("the report says that there are no corrections where there are none", () => {
    expect(below("## What the essays get wrong", report(folderWith({})))).toBe(
      "0 claims with a correction: what the critic says remains a claim, and is followed by what is known.",
    );
  });
});
