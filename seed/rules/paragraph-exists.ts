import type { Path } from "../problem.ts";
import { isFolder } from "../seed.ts";
import { at, type Violation, type Rule } from "./rule.ts";

export const paragraphExists: Rule = {
  name: "paragraph-exists",
  description: "Every cited paragraph exists in its essay and is listed once.",
  check: (seed) => {
    const violations: Violation[] = [];
    const count = (review: string): number | undefined => seed.record("review", review)?.value.paragraphs.count;
    for (const { evidence, path, record } of seed.evidence) {
      const known = evidence.review === undefined ? undefined : count(evidence.review);
      if (known !== undefined)
        violations.push(...listed(record, [...path, "paragraphs"], evidence.paragraphs ?? [], known));
    }
    for (const record of seed.records) {
      if (!isFolder(record, "review")) continue;
      const { claims, mentions = [], paragraphs } = record.value;
      const check = (path: Path, list: readonly number[]): void => {
        violations.push(...listed(record, path, list, paragraphs.count));
      };
      claims.forEach((claim, index) => check(["claims", index, "paragraphs"], claim.paragraphs));
      mentions.forEach((mention, index) => check(["mentions", index, "paragraphs"], mention.paragraphs));
      for (const [part, list] of Object.entries(paragraphs.parts)) check(["paragraphs", "parts", part], list ?? []);
      for (const key of Object.keys(paragraphs.uncited ?? {})) {
        const path = ["paragraphs", "uncited", key];
        if (Number(key) > paragraphs.count) violations.push(at(record, path, missing(Number(key), paragraphs.count)));
      }
    }
    return violations;
  },
};

function listed(record: Parameters<typeof at>[0], path: Path, list: readonly number[], count: number): Violation[] {
  return list.flatMap((paragraph, index) => {
    const here = [...path, index];
    if (paragraph > count) return [at(record, here, missing(paragraph, count))];
    if (list.indexOf(paragraph) < index) return [at(record, here, `Paragraph ${paragraph} is listed twice.`)];
    return [];
  });
}

function missing(paragraph: number, count: number): string {
  return `The essay has ${count} paragraphs, so there is no paragraph ${paragraph}.`;
}
