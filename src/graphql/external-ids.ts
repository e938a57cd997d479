import type { PersonRow, TropeRow, WorkRow } from "../query/nodes.ts";
import type { FactRow } from "../graph/evidence.ts";
import { authorities, type Authority } from "../graph/vocabulary.ts";

/** What other registries identify too. */
export type Identified = WorkRow | PersonRow | TropeRow;

/** An identifier with the page that it has in its registry, null where that is not certain. */
export interface ExternalIdRow extends FactRow {
  readonly authority: Uppercase<Authority>;
  readonly url: string | null;
}

/** The facts about a node that are identifiers of other registries. */
export function externalIdsOf(node: Identified, facts: readonly FactRow[]): readonly ExternalIdRow[] {
  return facts.flatMap((fact) => {
    const authority = authorities.find((each) => each === fact.property);
    return authority ? [{ ...fact, authority: names[authority], url: addresses[authority](fact.value, node) }] : [];
  });
}

const names = { wikidata: "WIKIDATA", imdb: "IMDB", tmdb: "TMDB", tvtropes: "TVTROPES" } as const;

const addresses: Readonly<Record<Authority, (value: string, node: Identified) => string | null>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  imdb: (value) => `https://www.imdb.com/${value.startsWith("nm") ? "name" : "title"}/${value}/`,
  tmdb: (value, node) => {
    const folder = tmdbFolder(node);
    return folder === null ? null : `https://www.themoviedb.org/${folder}/${value}`;
  },
  tvtropes: (value) => `https://tvtropes.org/pmwiki/pmwiki.php/${value}`,
};

/** TMDB counts films and people apart. Its number of a series may be an episode's, which has no page by that alone. */
function tmdbFolder(node: Identified): string | null {
  if (node.nodeKind === "PERSON") return "person";
  return node.nodeKind === "WORK" && node.form === "FILM" ? "movie" : null;
}
