import { fold } from "../../src/graph/text.ts";
import { isFolder } from "../seed.ts";
import { repeated } from "./repeated.ts";
import type { Rule } from "./rule.ts";

export const nameUnique: Rule = {
  name: "name-unique",
  description:
    "No two records of a kind have names that differ only in case or accents; works of one title differ in year or form.",
  check: (seed) =>
    repeated(seed.records, (record) => {
      if (isFolder(record, "work")) {
        const { title, year, form } = record.value;
        return { key: `${fold(title)} ${year} ${form}`, path: ["title"], text: title };
      }
      if (!("name" in record.value)) return undefined;
      return { key: `${record.folder} ${fold(record.value.name)}`, path: ["name"], text: record.value.name };
    }),
};
