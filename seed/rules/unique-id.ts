import type { Rule } from "./rule.ts";

export const uniqueId: Rule = {
  name: "unique-id",
  description:
    "Every record, character, bond and claim has an id of its own, which is not the id of a record that moved.",
  check: (seed) => {
    const first = new Map<string, string>();
    const entries = [
      ...seed.entries,
      ...seed.moved.map(({ id, place }) => ({ id, place: place(["moved"]), path: ["moved"] })),
    ];
    return entries.flatMap(({ id, place, path }) => {
      const before = first.get(id);
      first.set(id, before ?? `${place.file}:${place.line}`);
      return before ? [{ place, path, message: `The id "${id}" is already used at ${before}.` }] : [];
    });
  },
};
