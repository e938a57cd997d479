import type { ExternalIdPartsFragment, FactPartsFragment } from "../../gql/graphql.ts";
import { capitalize } from "../format.ts";
import { EvidenceList } from "./evidence.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

interface Props {
  readonly facts: readonly FactPartsFragment[];
  readonly externalIds?: readonly ExternalIdPartsFragment[];
}

/** Every stated property of a node with what supports it. */
export function Facts({ facts, externalIds = [] }: Props) {
  const pages = new Map(externalIds.map(({ authority, url }) => [authority.toLowerCase(), url]));
  return (
    <Section id="facts" title="Facts and their sources">
      <div class="scroll">
        <Table caption="Facts and their sources" columns={["Fact", "Value", "Source"]}>
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
        </Table>
      </div>
    </Section>
  );
}

const authorities: Readonly<Record<string, string>> = {
  wikidata: "Wikidata",
  imdb: "IMDb",
  tmdb: "TMDB",
  tvtropes: "TV Tropes",
};

function nameOf(property: string): string {
  const words = property.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return authorities[property] ?? capitalize(words);
}
