import type { SeedRecord } from "../read.ts";
import { isFolder } from "../seed.ts";
import { fold } from "../../src/graph/text.ts";
import { at, type Finding, type Rule } from "./rule.ts";

/** No record stands alone: something refers to it, or it refers to something beside its evidence. */
export const noOrphan: Rule = {
  name: "no-orphan",
  check: (seed) => {
    // What refers to a record may stand in a file that could not be read.
    if (seed.unread.length > 0) return [];
    const connected = new Set<string>();
    for (const { from, to, path } of seed.references) {
      connected.add(to);
      const evidenceOnly = path.includes("evidence") || path[0] === "facts";
      if (!evidenceOnly) connected.add(from);
    }
    for (const id of [...connected]) connected.add(id.replace(/^((?:review\/)?[^/]+)\/[^/]+$/, "$1"));
    return seed.records
      .filter(({ id }) => !connected.has(id))
      .map((record) => at(record, [], `Nothing refers to "${record.id}", and it refers to nothing.`));
  },
};

/** Names are spelled one way: no two records of a kind have names that differ only by case or accents. */
export const nameUnique: Rule = {
  name: "name-unique",
  check: (seed) =>
    repeated(seed.records, (record) => {
      if (isFolder(record, "work")) {
        const { title, year, form } = record.value;
        return { key: `${fold(title)} ${year} ${form}`, path: ["title"], words: title };
      }
      if (!("name" in record.value)) return undefined;
      return { key: `${record.folder} ${fold(record.value.name)}`, path: ["name"], words: record.value.name };
    }),
};

/** Every trope's gloss is its own. */
export const glossUnique: Rule = {
  name: "gloss-unique",
  check: (seed) =>
    repeated(seed.of("trope"), ({ value }) => ({ key: fold(value.gloss), path: ["gloss"], words: value.gloss })),
};

function repeated<Item extends SeedRecord>(
  records: readonly Item[],
  keyOf: (record: Item) => { key: string; path: string[]; words: string } | undefined,
): Finding[] {
  const owners = new Map<string, string>();
  return records.flatMap((record) => {
    const named = keyOf(record);
    if (!named) return [];
    const owner = owners.get(named.key);
    owners.set(named.key, owner ?? record.id);
    return owner ? [at(record, named.path, `${JSON.stringify(named.words)} is said of "${owner}" already.`)] : [];
  });
}
