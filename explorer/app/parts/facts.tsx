import type { SupportFragment } from "../../gql/graphql.ts";
import { capital, plain } from "../words.ts";
import { EvidenceList } from "./evidence.tsx";

interface Fact {
  readonly property: string;
  readonly value: string;
  readonly evidence: readonly SupportFragment[];
}

interface Props {
  readonly facts: readonly Fact[];
  readonly externalIds?: readonly { readonly authority: string; readonly value: string; readonly url: string | null }[];
}

/** Every stated property of a node with what supports it. */
export function Facts({ facts, externalIds = [] }: Props) {
  const pages = new Map(externalIds.map(({ authority, url }) => [authority.toLowerCase(), url]));
  return (
    <div class="scroll">
      <table class="facts">
        <caption class="unseen">Facts and their sources</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Value</th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ property, value, evidence }, index) => {
            const url = pages.get(property);
            return (
              <tr key={index}>
                <th scope="row">{nameOf(property)}</th>
                <td>{url ? <a href={url}>{value}</a> : value}</td>
                <td>
                  <EvidenceList pieces={evidence} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const authorities: Readonly<Record<string, string>> = {
  wikidata: "Wikidata",
  imdb: "IMDb",
  tmdb: "TMDB",
  tvtropes: "TV Tropes",
};

function nameOf(property: string): string {
  return authorities[property] ?? capital(plain(property.replace(/[A-Z]/g, (letter) => ` ${letter}`)));
}
