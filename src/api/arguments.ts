import { fold } from "../graph/fold.ts";
import type { Parameter } from "../graph/statement.ts";
import { badInput } from "./errors.ts";

/** How many rows a page may hold. */
export const mostRows = 100;
const longestText = 200;

/** Checks how many rows a client wants. Throws BAD_USER_INPUT outside 1 to 100. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= mostRows) return first;
  throw badInput(`"first" must be from 1 to ${mostRows}, but is ${first}.`);
}

/** Checks an id's length; whether it is anybody's id, the graph says. */
export function checkId(id: string, name = "id"): string {
  if (id.length <= longestText) return id;
  throw badInput(`"${name}" must be at most ${longestText} characters long, but has ${id.length}.`);
}

/** The words of a filter as the graph compares them. Throws BAD_USER_INPUT when they are too long. */
function checkWords(words: string, name: string): string {
  if (words.length > longestText)
    throw badInput(`"${name}" must be at most ${longestText} characters long, but has ${words.length}.`);
  return fold(words);
}

/** The filters that a client gave, as a statement's parameters: each checked, those left out or null dropped. */
export function filtersOf(
  given: Readonly<Record<string, unknown>> | null | undefined,
): Readonly<Record<string, Parameter>> {
  const filters: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== null && value !== undefined) filters[name] = checkFilter(name, value);
  }
  return filters;
}

function checkFilter(name: string, value: unknown): Parameter {
  if (name.endsWith("Contains")) return checkWords(value as string, name);
  if (typeof value === "string") return checkId(value, name);
  if (!Array.isArray(value)) return value as Parameter;
  if (value.length > mostRows)
    throw badInput(`"${name}" must hold at most ${mostRows} values, but holds ${value.length}.`);
  return [...new Set(value.map((each: string) => checkId(each, name)))];
}
