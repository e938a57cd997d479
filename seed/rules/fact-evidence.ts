import { isFolder } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { at, type Rule } from "./rule.ts";

export const factEvidence: Rule = {
  name: "fact-evidence",
  description: "Every stated property has evidence under `facts`, and no other property has.",
  check: (seed) =>
    seed.records.flatMap((record) => {
      const facts = (record.value as { facts?: Readonly<Record<string, unknown>> }).facts ?? {};
      const stated = statedFacts(record);
      return [
        ...stated
          .filter((name) => facts[name] === undefined)
          .map((name) => at(record, ["facts"], `"${name}" is stated without evidence: add it under "facts".`)),
        ...Object.keys(facts)
          .filter((name) => facts[name] !== undefined && !stated.includes(name))
          .map((name) =>
            at(record, ["facts", name], `There is evidence for "${name}", which the record does not state.`),
          ),
      ];
    }),
};

function statedFacts(record: SeedRecord): string[] {
  if (isFolder(record, "review")) {
    const { publishedFrom, publishedTo, url, critic } = record.value;
    return [
      "title",
      "publication",
      ...(critic === undefined ? [] : ["byline"]),
      ...(publishedFrom === undefined && publishedTo === undefined ? [] : ["published"]),
      ...(url === undefined ? [] : ["url"]),
    ];
  }
  if (isFolder(record, "work")) {
    const { year, endYear, yearEarliest, yearLatest, externalIds = {} } = record.value;
    const dated = [year, endYear, yearEarliest, yearLatest].some((value) => value !== undefined);
    return ["title", ...(dated ? ["year"] : []), ...Object.keys(externalIds)];
  }
  if (isFolder(record, "trope")) return Object.keys(record.value.externalIds ?? {});
  if (isFolder(record, "person")) return ["name", ...Object.keys(record.value.externalIds ?? {})];
  return "facts" in record.value ? ["name"] : [];
}
