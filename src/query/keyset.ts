import type { Parameters, Position } from "../graph/statement.ts";
import type { Projection } from "./nodes.ts";

/** A sort key that is never null, and its least value. All orders ascend, so that one predicate serves every page. */
export interface SortKey {
  readonly expression: string;
  readonly minimum: string | number;
}

/** The predicate of each argument. `about+stance` replaces those two, because one edge must satisfy both. */
export type Filters = Readonly<Record<string, string>>;

/** Which page of a list: so many rows after a position, of those that pass the filters, and how much of each is read. */
export interface Page {
  readonly first: number;
  readonly after: Position | null;
  readonly filters: Parameters;
  readonly projection: Projection;
}

/** The parameters of a page: its filters, its size, and the position that it follows. */
export function pageParameters({ first, after, filters }: Page, tiebreaker: string | null): Parameters {
  const position = after && { afterKey: after.key, ...(tiebreaker !== null && { afterId: after.id }) };
  return { ...filters, first, ...position };
}

export function where(...conditions: readonly (readonly string[])[]): string[] {
  const all = conditions.flat();
  return all.length === 0 ? [] : [`WHERE ${all.join(" AND ")}`];
}

/** What follows a page. The `>=` in front lets Neo4j seek in an index: it reads 357 rows instead of 15,563. */
export function after({ expression: key }: SortKey, tiebreaker: string | null): string {
  if (tiebreaker === null) return `${key} > $afterKey`;
  return `${key} >= $afterKey AND (${key} > $afterKey OR ${tiebreaker} > $afterId)`;
}

export function orderBy({ expression }: SortKey, tiebreaker: string | null): string {
  return tiebreaker === null ? expression : `${expression}, ${tiebreaker}`;
}

/** The predicates of the filters that are given, in the order that the list declares them, so that equal sets give one text. */
export function predicates(filters: Filters, given: Parameters): string[] {
  const used = Object.entries(filters).filter(([name]) => name.split("+").every((part) => part in given));
  const joined = new Set(used.flatMap(([name]) => (name.includes("+") ? name.split("+") : [])));
  return used.filter(([name]) => !joined.has(name)).map(([, predicate]) => predicate);
}
