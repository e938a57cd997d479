import { didYouMean } from "../problem.ts";
import { type NodeKind, labelOf } from "../../src/graph/vocabulary.ts";
import type { Entry } from "../seed.ts";
import type { Rule } from "./rule.ts";

/** Every reference leads to an entry, and to one of a kind that may stand there. */
export const referenceExists: Rule = {
  name: "reference-exists",
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
      return [{ place, path, message: `"${to}" is ${named(entry.kind)}, where only ${listOf(kinds)} may stand.` }];
    }),
};

function idsOf(entries: readonly Entry[], kinds: readonly NodeKind[]): string[] {
  return entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ id }) => id);
}

function listOf(kinds: readonly NodeKind[]): string {
  return kinds.map(named).join(" or ");
}

function named(kind: NodeKind): string {
  return `${kind === "ORGANISATION" ? "an" : "a"} ${labelOf[kind]}`;
}
