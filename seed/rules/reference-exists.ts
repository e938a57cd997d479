import { didYouMean } from "../problem.ts";
import { type NodeKind, labelOf } from "../../src/graph/vocabulary.ts";
import type { Entry } from "../seed.ts";
import type { Rule } from "./rule.ts";

export const referenceExists: Rule = {
  name: "reference-exists",
  description: "Every reference leads to a record, character, bond or claim of a kind that is allowed there.",
  check: (seed) =>
    seed.references.flatMap(({ to, kinds, path, place }) => {
      const entry = seed.entry(to);
      if (!entry) {
        if (seed.unread.some((id) => to === id || to.startsWith(`${id}/`))) return [];
        const moved = seed.moved.find(({ id }) => id === to);
        if (moved) return [{ place, path, message: `"${to}" has moved to "${moved.to}".` }];
        return [{ place, path, message: `There is no "${to}".${didYouMean(to, idsOf(seed.entries, kinds))}` }];
      }
      if (kinds.length === 0 || kinds.includes(entry.kind)) return [];
      return [{ place, path, message: `"${to}" is ${named(entry.kind)}, but only ${listOf(kinds)} is allowed here.` }];
    }),
};

function idsOf(entries: readonly Entry[], kinds: readonly NodeKind[]): string[] {
  return entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ id }) => id);
}

function listOf(kinds: readonly NodeKind[]): string {
  const [last = "", ...others] = kinds.map(named).reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
}

function named(kind: NodeKind): string {
  return `${kind === "ORGANISATION" ? "an" : "a"} ${labelOf[kind]}`;
}
