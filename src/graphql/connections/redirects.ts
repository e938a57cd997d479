import type { Redirects } from "../../graph/graph.ts";
import type { Parameter, Parameters } from "../../graph/statement.ts";
import type { Reader } from "../../query/reader.ts";
import { checkList, checkText } from "./arguments.ts";

/** The id that a node has now, for one that a client gives. Throws BAD_USER_INPUT when that is too long. */
export async function givenId(id: string, reader: Reader, name = "id"): Promise<string> {
  return currentId(checkText(id, name), reader);
}

/** The ids that nodes have now, each once, for a list that a client may leave out. Throws BAD_USER_INPUT when it is too long. */
export async function givenIds(ids: readonly string[] | null | undefined, reader: Reader, name: string) {
  return ids ? [...new Set(await Promise.all(checkList(ids, name).map((id) => currentId(id, reader))))] : null;
}

/** The id that a node has now: the new one where its record was renamed. */
export async function currentId(id: string, reader: Reader): Promise<string> {
  return (await reader.redirects()).get(id) ?? id;
}

/** The filters that name nodes by their ids. */
export const idFilters: readonly string[] = ["about", "comparing", "critic", "person", "review", "trope", "work"];

/** Filters with the ids that the nodes they name have now. */
export async function currentFilters(filters: Parameters, reader: Reader): Promise<Parameters> {
  const ids = Object.entries(filters).filter(([name]) => idFilters.includes(name));
  if (ids.length === 0) return filters;
  const redirects = await reader.redirects();
  return { ...filters, ...Object.fromEntries(ids.map(([name, given]) => [name, redirected(given, redirects)])) };
}

function redirected(given: Parameter, redirects: Redirects): Parameter {
  if (typeof given === "string") return redirects.get(given) ?? given;
  return Array.isArray(given) ? [...new Set(given.map((id: Parameter) => redirected(id, redirects)))] : given;
}
