import type { Parameter, Position } from "../graph/statement.ts";

/**
 * A sort key: a stored property that is never null, with the value that comes before all others. Every order
 * ascends (newest first is a stored negative), so that one predicate serves every page.
 */
export interface SortKey {
  readonly expression: string;
  readonly start: string | number;
}

/**
 * A predicate for each argument that a client may give; the argument's value is the parameter of the same name. One
 * named `about+stance` stands in for those two when both are given, where one edge must answer both.
 */
export type Filters = Readonly<Record<string, string>>;

/** Which page of a list: so many rows after a position, with only what passes the filters. */
export interface Page {
  readonly first: number;
  readonly after: Position | null;
  readonly filters: Readonly<Record<string, Parameter>>;
}

/** The parameters of a page that follows another, in a list whose rows are told apart so. */
export function place(after: Position | null, apart: string | null): Readonly<Record<string, Parameter>> {
  if (!after) return {};
  return { afterKey: after.key, ...(apart !== null && { afterId: after.id }) };
}

export function where(...conditions: readonly (readonly string[])[]): string[] {
  const all = conditions.flat();
  return all.length === 0 ? [] : [`WHERE ${all.join(" AND ")}`];
}

/**
 * What comes after a page's last row. The form with `>=` in front lets Neo4j seek in an index: it reads 357 rows
 * where the plain OR reads 15,563.
 */
export function after({ expression: key }: SortKey, apart: string | null): string {
  if (apart === null) return `${key} > $afterKey`;
  return `${key} >= $afterKey AND (${key} > $afterKey OR ${apart} > $afterId)`;
}

export function orderBy({ expression }: SortKey, apart: string | null): string {
  return apart === null ? expression : `${expression}, ${apart}`;
}

/** The predicates of the filters in use, in the order that the hop declares them, so that equal sets give one text. */
export function predicates(filters: Filters, used: readonly string[]): string[] {
  const names = Object.keys(filters).filter((name) => name.split("+").every((part) => used.includes(part)));
  const joined = new Set(names.filter((name) => name.includes("+")).flatMap((name) => name.split("+")));
  return names.filter((name) => !joined.has(name)).map((name) => filters[name] as string);
}
