import { fold } from "../../graph/text.ts";
import type { Parameter, Parameters } from "../../graph/statement.ts";
import { withinYears } from "../../graph/years.ts";
import { badInput } from "../errors.ts";

const maxListLength = 100;
const maxTextLength = 200;

/** How many rows are read for a page: one more than asked for tells whether another page follows. */
export function rowsFor(first: number): number {
  return first + 1;
}

/** Checks a text's length. Throws BAD_USER_INPUT when it is too long. */
export function checkText(text: string, name: string): string {
  if (text.length <= maxTextLength) return text;
  throw badInput(`"${name}" must be at most ${maxTextLength} characters long, but has ${text.length}.`);
}

/** Checks a list of texts, and drops repeated ones. Throws BAD_USER_INPUT when it or a text of it is too long. */
export function checkList(list: readonly string[], name: string): readonly string[] {
  if (list.length > maxListLength) {
    throw badInput(`"${name}" must hold at most ${maxListLength} values, but holds ${list.length}.`);
  }
  return [...new Set(list.map((each) => checkText(each, name)))];
}

/** Checks that years follow each other. Throws BAD_USER_INPUT where no year is between them. */
export function checkYears(given: Readonly<Record<string, unknown>>): void {
  const { fromYear, toYear, reviewedAfter, reviewedBefore } = given;
  if (typeof fromYear === "number" && typeof toYear === "number" && fromYear > toYear) {
    throw badInput(`"toYear" must not be before "fromYear" ${fromYear}, but is ${toYear}.`);
  }
  if (typeof reviewedAfter === "number" && typeof reviewedBefore === "number" && reviewedAfter >= reviewedBefore) {
    throw badInput(`"reviewedBefore" must be after "reviewedAfter" ${reviewedAfter}, but is ${reviewedBefore}.`);
  }
}

/** The filters that a client gave, as a statement's parameters: each checked, those left out or null dropped. */
export function filtersOf(given: Readonly<Record<string, unknown>> | null | undefined): Parameters {
  checkYears(given ?? {});
  const filters = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filters.map(([name, value]) => [name, checkFilter(name, value)]));
}

function checkFilter(name: string, value: unknown): Parameter {
  if (typeof value === "boolean") return value;
  // All numbers are years.
  if (typeof value === "number") return withinYears(value);
  if (Array.isArray(value)) return checkList(value.map(String), name);
  const text = checkText(String(value), name);
  return name.endsWith("Contains") ? fold(text).trim() : text;
}
