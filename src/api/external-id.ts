import type { FactRow } from "../graph/rows.ts";
import { authorities, type Authority } from "../graph/vocabulary.ts";

/** The facts that are identifiers of other registries. */
export function externalIdsOf(facts: readonly FactRow[]): readonly FactRow[] {
  return facts.filter(({ property }) => (authorities as readonly string[]).includes(property));
}

const addresses: Readonly<Record<Authority, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  imdb: (value) => `https://www.imdb.com/${value.startsWith("nm") ? "name" : "title"}/${value}/`,
  tmdb: (value) => `https://www.themoviedb.org/movie/${value}`,
  tvtropes: (value) => `https://tvtropes.org/pmwiki/pmwiki.php/${value}`,
};

/** The page of an identifier. */
export function externalAddress({ property, value }: FactRow): string {
  return addresses[property as Authority](value);
}
