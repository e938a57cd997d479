import { fold } from "../../src/graph/text.ts";
import type { SeedRecord } from "../read.ts";
import { isFolder } from "../seed.ts";
import { repeated } from "./repeated.ts";
import type { Rule } from "./rule.ts";

export const nameUnique: Rule = {
  name: "name-unique",
  description:
    "Records of a kind that share a name, but for case and accents, are told apart by ids, year, form or distinctFrom.",
  check: (seed) =>
    repeated(
      seed.records,
      (record) => {
        if (isFolder(record, "work")) {
          const { title, year, form } = record.value;
          return { key: `${fold(title)} ${year} ${form}`, path: ["title"], text: title };
        }
        if (!("name" in record.value)) return undefined;
        return { key: `${record.folder} ${fold(record.value.name)}`, path: ["name"], text: record.value.name };
      },
      areToldApart,
    ),
};

function areToldApart(one: SeedRecord, other: SeedRecord): boolean {
  return names(one, other) || names(other, one) || haveOtherIds(one, other);
}

function names(record: SeedRecord, { slug }: SeedRecord): boolean {
  return "distinctFrom" in record.value && (record.value.distinctFrom?.includes(slug) ?? false);
}

function haveOtherIds(one: SeedRecord, other: SeedRecord): boolean {
  const [ids, others] = [externalIdsOf(one), externalIdsOf(other)];
  return Object.entries(ids).some(([authority, id]) => authority in others && others[authority] !== id);
}

function externalIdsOf({ value }: SeedRecord): Readonly<Record<string, string | undefined>> {
  return "externalIds" in value ? { ...value.externalIds } : {};
}
