import type { Parameter, Parameters } from "../../graph/statement.ts";
import type { Loaders } from "../../query/loaders.ts";

/** The filters that name nodes by their ids. */
export const idFilters: readonly string[] = ["about", "comparing", "critic", "person", "review", "trope", "work"];

/**
 * The filters of an empty answer with the new ids of what was renamed; null where nothing was. What is asked of an id that
 * nobody has is always empty, so that following ids costs a statement only there.
 */
export async function renamedIn(filters: Parameters, graph: Loaders): Promise<Parameters | null> {
  const given = Object.entries(filters).filter(([name]) => idFilters.includes(name));
  const renamed = await Promise.all(
    given.map(async ([name, ids]): Promise<[string, Parameter]> => [
      name,
      Array.isArray(ids)
        ? [...new Set(await Promise.all((ids as readonly string[]).map((id) => currentId(id, graph))))]
        : await currentId(ids as string, graph),
    ]),
  );
  const followed = { ...filters, ...Object.fromEntries(renamed) };
  return JSON.stringify(followed) === JSON.stringify(filters) ? null : followed;
}

async function currentId(id: string, graph: Loaders): Promise<string> {
  return (await graph.node("ANY", id))?.id ?? id;
}
