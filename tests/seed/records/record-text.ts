import { expect } from "vitest";
import { formatProblem } from "../../../seed/problem.ts";
import type { Folder } from "../../../seed/records/kinds.ts";
import { readRecord } from "../../../seed/read.ts";

/** The problems of one record, as they are printed, without its file's name. */
export function problemsOf(folder: Folder, text: string | Uint8Array): string[] {
  const { record, problems } = readRecord(folder, `${folder}/some.yaml`, Buffer.from(text));
  if (problems.length > 0) expect(record).toBeUndefined();
  return problems.map(formatProblem).map((line) => line.replace(`${folder}/some.yaml:`, ""));
}

/** The text of a work with these keys. */
export const work = (keys: string): string => `${keys}\ntitle: Some\nform: FILM\nfacts: {}\n`;

/** The text of a place whose name has this evidence. */
export const place = (evidence: string): string => `facts: { name: [${evidence}] }\nname: Some\nfictional: true\n`;

const reviewKeys = {
  title: "Some",
  titleCertainty: "UNKNOWN",
  publication: "some",
  byline: "UNSIGNED",
  publishedCertainty: "UNKNOWN",
  facts: "{}",
  paragraphs: "{ count: 1, parts: {} }",
  claims: "[]",
};

/** The text of a review with these keys, and the others that it must have. */
export const review = (keys: string): string =>
  [
    keys,
    ...Object.entries(reviewKeys)
      .filter(([key]) => !keys.startsWith(`${key}:`))
      .map(([key, value]) => `${key}: ${value}`),
  ].join("\n");

/** The text of a whole record of a place. */
export const somewhere = "name: Somewhere\nfictional: true\nfacts: {}\n";
