import { fold } from "../../graph/text.ts";
import type { Parameter } from "../../graph/statement.ts";
import { withinYears } from "../../graph/years.ts";
import { badInput } from "../errors.ts";

const maxListLength = 100;
const maxTextLength = 200;

/** How many rows are read for a page: one more than asked for tells whether another page follows. */
export function rowsFor(first: number): number {
  return first + 1;
}

/** Checks the length of an id; the graph says whether a node has it. Throws BAD_USER_INPUT when it is too long. */
export function checkId(id: string, name = "id"): string {
  return checkText(id, name);
}

/** Checks a list of ids that may be left out, and drops repeated ones. */
export function checkIds(ids: readonly string[] | null | undefined, name: string): readonly string[] | null {
  return ids == null ? null : checkList(ids, name);
}

/** Checks a text's length. Throws BAD_USER_INPUT when it is too long. */
export function checkText(text: string, name: string): string {
  if (text.length <= maxTextLength) return text;
  throw badInput(`"${name}" must be at most ${maxTextLength} characters long, but has ${text.length}.`);
}

function checkList(list: readonly string[], name: string): readonly string[] {
  if (list.length > maxListLength) {
    throw badInput(`"${name}" must hold at most ${maxListLength} values, but holds ${list.length}.`);
  }
  return [...new Set(list.map((each) => checkText(each, name)))];
}

/** Checks that years follow each other. Throws BAD_USER_INPUT where no year is between them. */
export function checkYears({
  fromYear,
  toYear,
  reviewedAfter,
  reviewedBefore,
}: Readonly<Record<string, unknown>>): void {
  if (isYear(fromYear) && isYear(toYear) && fromYear > toYear) {
    throw badInput(`"toYear" must not be before "fromYear" ${fromYear}, but is ${toYear}.`);
  }
  if (isYear(reviewedAfter) && isYear(reviewedBefore) && reviewedAfter >= reviewedBefore) {
    throw badInput(`"reviewedBefore" must be after "reviewedAfter" ${reviewedAfter}, but is ${reviewedBefore}.`);
  }
}

function isYear(value: unknown): value is number {
  return typeof value === "number";
}

/** The filters that a client gave, as a statement's parameters: each checked, those left out or null dropped. */
export function filtersOf(
  given: Readonly<Record<string, unknown>> | null | undefined,
): Readonly<Record<string, Parameter>> {
  checkYears(given ?? {});
  return Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, checkFilter(name, value)]],
    ),
  );
}

function checkFilter(name: string, value: unknown): Parameter {
  if (Array.isArray(value)) return checkList(value as readonly string[], name);
  // All numbers are years.
  if (typeof value === "number") return withinYears(value);
  if (typeof value !== "string") return value as Parameter;
  return name.endsWith("Contains") ? fold(checkText(value, name)).trim() : checkText(value, name);
}
