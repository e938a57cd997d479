import type { Rule } from "./rule.ts";

/** No id stands twice, be it of records or of what lies inside them, and no record takes the id of one that moved. */
export const uniqueId: Rule = {
  name: "unique-id",
  check: (seed) => {
    const first = new Map<string, string>();
    const entries = [
      ...seed.entries,
      ...seed.moved.map(({ id, place }) => ({ id, place: place(["moved"]), path: ["moved"] })),
    ];
    return entries.flatMap(({ id, place, path }) => {
      const before = first.get(id);
      first.set(id, before ?? `${place.file}:${place.line}`);
      return before ? [{ place, path, message: `The id "${id}" stands already at ${before}.` }] : [];
    });
  },
};
