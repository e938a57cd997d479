import type { Parameter, Parameters } from "../../graph/statement.ts";
import type { Walk } from "../../query/loaders.ts";

/** The filters that name nodes by their ids. */
export const idFilters: readonly string[] = ["about", "comparing", "critic", "person", "review", "trope", "work"];

/**
 * The filters of an empty answer with the new ids of what was renamed; null where nothing was. What is asked of an id that
 * nobody has is always empty, so that following ids costs a statement only there.
 */
export async function renamedIn(filters: Parameters, walk: Walk): Promise<Parameters | null> {
  const given = Object.entries(filters).filter(([name]) => idFilters.includes(name));
  const renamed = await Promise.all(
    given.map(async ([name, ids]): Promise<[string, Parameter]> => [
      name,
      Array.isArray(ids)
        ? [...new Set(await Promise.all((ids as readonly string[]).map((id) => currentId(id, walk))))]
        : await currentId(ids as string, walk),
    ]),
  );
  const followed = { ...filters, ...Object.fromEntries(renamed) };
  return JSON.stringify(followed) === JSON.stringify(filters) ? null : followed;
}

async function currentId(id: string, walk: Walk): Promise<string> {
  return (await walk.node("ANY", id))?.id ?? id;
}
