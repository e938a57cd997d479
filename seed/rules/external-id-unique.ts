import { isFolder } from "../seed.ts";
import { at, type Rule } from "./rule.ts";

export const externalIdUnique: Rule = {
  name: "external-id-unique",
  description: "An external id belongs to one record.",
  check: (seed) => {
    const owners = new Map<string, string>();
    return seed.records.flatMap((record) => {
      if (!isFolder(record, "work") && !isFolder(record, "person") && !isFolder(record, "trope")) return [];
      return Object.entries(record.value.externalIds ?? {}).flatMap(([authority, value]) => {
        // TMDB counts films and people apart.
        const key = `${authority} ${authority === "tmdb" ? record.folder : ""} ${value}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? record.id);
        return owner
          ? [at(record, ["externalIds", authority], `"${value}" is already the ${authority} id of "${owner}".`)]
          : [];
      });
    });
  },
};
