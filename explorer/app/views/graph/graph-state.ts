import { withQuery } from "../../address.ts";

/** What an address says of a drawing. */
export interface Shown {
  /** The node in the middle, empty where none is picked yet. */
  readonly id: string;
  readonly hops: number;
  /** How many nodes around the middle one are drawn at most. */
  readonly first: number;
  readonly expanded: readonly string[];
  /** The kinds and relations that are left out. */
  readonly without: ReadonlySet<string>;
  readonly chosen: string;
}

/** How many hops and nodes a drawing can be asked for; the first of each is what is drawn unasked. */
export const manyHops = [1, 2] as const;
export const manyNodes = [60, 200, 500] as const;

/** Reads a drawing's address. */
export function readShown(query: URLSearchParams): Shown {
  const id = query.get("id") ?? "";
  return {
    id,
    hops: oneOf(manyHops, query.get("hops")),
    first: oneOf(manyNodes, query.get("first")),
    expanded: [...new Set(listIn(query, "expanded"))].filter((one) => one !== id),
    without: new Set(listIn(query, "without")),
    chosen: query.get("chosen") ?? id,
  };
}

/** The address of a drawing; what is as unasked is left out. */
export function addressOfShown({ id, hops, first, expanded, without, chosen }: Shown): string {
  return withQuery("/graph", {
    id,
    hops: hops === manyHops[0] ? undefined : String(hops),
    first: first === manyNodes[0] ? undefined : String(first),
    expanded: expanded.join(","),
    without: [...without].join(","),
    chosen: chosen === id ? undefined : chosen,
  });
}

function oneOf<Choice extends number>(choices: readonly [Choice, ...Choice[]], asked: string | null): Choice {
  return choices.find((choice) => String(choice) === asked) ?? choices[0];
}

function listIn(query: URLSearchParams, name: string): string[] {
  return (query.get(name) ?? "").split(",").filter(Boolean);
}
