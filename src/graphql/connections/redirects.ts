import type { Parameter, Parameters } from "../../graph/statement.ts";
import type { Reader } from "../../query/reader.ts";

/** The id that a node has now: the new one where its record was renamed. Every id that a client gives goes through here. */
export async function currentId(id: string, reader: Reader): Promise<string> {
  return (await reader.redirects()).get(id) ?? id;
}

/** The ids that nodes have now, each once. */
export async function currentIds(ids: readonly string[] | null, reader: Reader): Promise<readonly string[] | null> {
  return ids && [...new Set(await Promise.all(ids.map((id) => currentId(id, reader))))];
}

/** The filters that name nodes by their ids. */
export const idFilters: readonly string[] = ["about", "comparing", "critic", "person", "review", "trope", "work"];

/** Filters with the ids that the nodes they name have now. */
export async function currentFilters(filters: Parameters, reader: Reader): Promise<Parameters> {
  const ids = Object.entries(filters).filter(([name]) => idFilters.includes(name));
  if (ids.length === 0) return filters;
  const current = ids.map(async ([name, given]): Promise<[string, Parameter]> => [
    name,
    typeof given === "string" ? await currentId(given, reader) : await currentIds(given as readonly string[], reader),
  ]);
  return { ...filters, ...Object.fromEntries(await Promise.all(current)) };
}
