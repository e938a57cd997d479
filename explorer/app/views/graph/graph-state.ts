import { withQuery } from "../../address.ts";
import type { Graph } from "./use-neighbourhoods.ts";

/** What an address says of a drawing. */
export interface GraphState {
  /** The node in the middle, empty where none is picked yet. */
  readonly id: string;
  readonly hops: number;
  /** How many nodes around the middle one are drawn at most. */
  readonly first: number;
  readonly expanded: readonly string[];
  /** The kinds and relations that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly chosen: string;
}

/** What each part of the view is given. */
export interface GraphProps {
  readonly state: GraphState;
  readonly graph: Graph;
}

/** The numbers of hops and of nodes that can be drawn, the default first. */
export const hopChoices = [1, 2] as const;
export const nodeChoices = [60, 200, 500] as const;

/** Reads a drawing's address. */
export function readGraphState(query: URLSearchParams): GraphState {
  const id = query.get("id") ?? "";
  return {
    id,
    hops: oneOf(hopChoices, query.get("hops")),
    first: oneOf(nodeChoices, query.get("first")),
    expanded: [...new Set(listIn(query, "expanded"))].filter((each) => each !== id),
    hidden: new Set(listIn(query, "without")),
    chosen: query.get("chosen") ?? id,
  };
}

/** The address of a drawing; defaults are left out. */
export function graphAddress({ id, hops, first, expanded, hidden, chosen }: GraphState): string {
  return withQuery("/graph", {
    id,
    hops: hops === hopChoices[0] ? undefined : String(hops),
    first: first === nodeChoices[0] ? undefined : String(first),
    expanded: expanded.join(","),
    without: [...hidden].join(","),
    chosen: chosen === id ? undefined : chosen,
  });
}

function oneOf<Choice extends number>(choices: readonly [Choice, ...Choice[]], wanted: string | null): Choice {
  return choices.find((choice) => String(choice) === wanted) ?? choices[0];
}

function listIn(query: URLSearchParams, name: string): string[] {
  return (query.get(name) ?? "").split(",").filter(Boolean);
}
