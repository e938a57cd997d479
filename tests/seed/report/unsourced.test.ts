import { expect, test } from "vitest";
import { folderWith } from "../temporary.ts";
import { report, below, world } from "./report.ts";

test("statements that rest on common knowledge alone are listed by kind of record, and those that also have a source are not", () => {
  expect(below("## Still without a source", world))
    .toBe(`13 statements rest on common knowledge alone (COMMON), out of 60. A statement is an edge or a fact as a record states it.

| Kind of record | Records | With such statements | Statements | Unsourced |
| :-- | --: | --: | --: | --: |
| Work | 5 | 4 | 36 | 10 |
| Trope | 3 | 1 | 3 | 1 |
| Person | 5 | 0 | 6 | 0 |
| Review | 3 | 1 | 12 | 2 |
| Publication | 1 | 0 | 1 | 0 |
| Organisation | 1 | 0 | 1 | 0 |
| Place | 1 | 0 | 1 | 0 |

- Work: \`alpha-1900\` (uses), \`beta-1950\` (characters), \`gamma-2000\` (title, year, credits, uses, relations), \`old-tale\` (title, year, uses).
- Trope (relations): \`trope/servants\`.
- Review (title, publication): \`review/unsigned-notice\`.`);
});

test("no statement is listed as unsourced where every statement has a source", () => {
  const folder = folderWith({ "publication/weekly.yaml": "name: The Weekly\nfacts: { name: [{ source: page }] }" });
  expect(below("## Still without a source", report(folder)))
    .toBe(`0 statements rest on common knowledge alone (COMMON), out of 1. A statement is an edge or a fact as a record states it.

| Kind of record | Records | With such statements | Statements | Unsourced |
| :-- | --: | --: | --: | --: |
| Publication | 1 | 0 | 1 | 0 |`);
});
