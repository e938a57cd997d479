import type { Path } from "../problem.ts";
import { isFolder } from "../seed.ts";
import { at, type Finding, type Rule } from "./rule.ts";

/** Every paragraph that is cited exists in the essay, once in each list. */
export const paragraphExists: Rule = {
  name: "paragraph-exists",
  check: (seed) => {
    const findings: Finding[] = [];
    const count = (review: string): number | undefined => seed.record("review", review)?.value.paragraphs.count;
    for (const { evidence, path, record } of seed.evidence) {
      const known = evidence.review === undefined ? undefined : count(evidence.review);
      if (known !== undefined)
        findings.push(...listed(record, [...path, "paragraphs"], evidence.paragraphs ?? [], known));
    }
    for (const record of seed.records) {
      if (!isFolder(record, "review")) continue;
      const { claims, mentions = [], paragraphs } = record.value;
      const check = (path: Path, list: readonly number[]): void => {
        findings.push(...listed(record, path, list, paragraphs.count));
      };
      claims.forEach((claim, index) => check(["claims", index, "paragraphs"], claim.paragraphs));
      mentions.forEach((mention, index) => check(["mentions", index, "paragraphs"], mention.paragraphs));
      for (const [part, list] of Object.entries(paragraphs.parts)) check(["paragraphs", "parts", part], list ?? []);
      for (const key of Object.keys(paragraphs.uncited ?? {})) {
        const path = ["paragraphs", "uncited", key];
        if (Number(key) > paragraphs.count) findings.push(at(record, path, missing(Number(key), paragraphs.count)));
      }
    }
    return findings;
  },
};

function listed(record: Parameters<typeof at>[0], path: Path, list: readonly number[], count: number): Finding[] {
  return list.flatMap((paragraph, index) => {
    const here = [...path, index];
    if (paragraph > count) return [at(record, here, missing(paragraph, count))];
    if (list.indexOf(paragraph) < index) return [at(record, here, `Paragraph ${paragraph} stands twice in this list.`)];
    return [];
  });
}

function missing(paragraph: number, count: number): string {
  return `The essay has ${count} paragraphs, so there is no paragraph ${paragraph}.`;
}
