import type { NodeQuery } from "../../gql/graphql.ts";
import { formatList } from "../format.ts";
import { sourceKindLabels } from "../labels.ts";

type Source = Extract<NonNullable<NodeQuery["node"]>, { readonly __typename: "Source" }>;

/** A source as a bibliography describes it, with where it can be read. */
export function Bibliography({ source }: { source: Source }) {
  const {
    sourceKind: kind,
    authors,
    container,
    publisher,
    date,
    doi,
    isbn,
    url,
    archivedUrl,
    language,
    licence,
  } = source;
  const published = [container, publisher, date].filter((part) => part != null).join(", ");
  return (
    <>
      <p class="lead">
        {authors.length > 0 && `${formatList(authors)}. `}
        {published && `${published}. `}
        {sourceKindLabels[kind]}
        {language && ` in ${nameOfLanguage(language)}`}.
      </p>
      <ul class="plain">
        {doi && (
          <li>
            DOI <a href={`https://doi.org/${doi}`}>{doi}</a>
          </li>
        )}
        {isbn && <li>ISBN {isbn}</li>}
        <li>{url ? <a href={url}>{url}</a> : "It has no address on the web."}</li>
        {archivedUrl && (
          <li>
            <a href={archivedUrl}>A copy in an archive</a>
          </li>
        )}
        {licence && <li class="quiet">{licence}</li>}
      </ul>
    </>
  );
}

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
