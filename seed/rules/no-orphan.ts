import { at, type Rule } from "./rule.ts";

export const noOrphan: Rule = {
  name: "no-orphan",
  description: "Every record is connected: something refers to it, or it refers to more than its evidence.",
  check: (seed) => {
    // What refers to a record may be in a file that could not be read.
    if (seed.unread.length > 0) return [];
    const connected = new Set<string>();
    for (const { from, to, path } of seed.references) {
      // That two records differ connects neither.
      if (path[0] === "distinctFrom") continue;
      connected.add(to);
      const evidenceOnly = path.includes("evidence") || path[0] === "facts";
      if (!evidenceOnly) connected.add(from);
    }
    // Who refers to a character, bond or claim refers to the record that it is part of.
    for (const id of [...connected]) connected.add(id.replace(/^((?:review\/)?[^/]+)\/[^/]+$/, "$1"));
    return seed.records
      .filter(({ id }) => !connected.has(id))
      .map((record) => at(record, [], `Nothing refers to "${record.id}", and it refers to nothing.`));
  },
};
