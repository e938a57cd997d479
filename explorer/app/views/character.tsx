import { CharacterDocument, type CharacterQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { natureLabels } from "../labels.ts";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { CommaSeparated } from "../parts/comma-separated.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { FindPath, NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import type { ViewProps } from "./view-props.ts";

type Character = NonNullable<CharacterQuery["character"]>;
type CharacterTrope = NonNullable<Character["tropes"]>["edges"][number];

/** One character: who performs it, where its tropes come from, its bonds, and what critics claim. */
export function CharacterView({ id }: ViewProps) {
  return (
    <NodeQuery document={CharacterDocument} variables={{ id }} kind="character" find={({ character }) => character}>
      {(character) => <CharacterPage character={character} />}
    </NodeQuery>
  );
}

function CharacterPage({ character }: { character: Character }) {
  const { id, label, named, nature, works, performances, tropes, bonds, mentions } = character;
  return (
    <Page
      title={label}
      kind={nature ? `Character, ${natureLabels[nature]}` : "Character"}
      tools={
        <>
          <NodeTools document={CharacterDocument} variables={{ id }} />
          <FindPath id={id} />
        </>
      }
    >
      <p class="lead">
        {named ? "In " : "Unnamed, in "}
        <CommaSeparated nodes={works} />.
      </p>
      <Performers performances={performances} />
      <Section id="origin" title="Where it comes from">
        {tropes?.edges.length === 0 && <p class="quiet">No trope of it is recorded.</p>}
        {tropes?.edges.map((edge) => (
          <Origin key={edge.node.id} edge={edge} />
        ))}
      </Section>
      <ClaimsAbout id={id} />
      <div class="beside">
        <Section id="bonds" title="Bonds">
          {bonds.length === 0 && <p class="quiet">None recorded.</p>}
          <NodeList nodes={bonds} />
        </Section>
        <Mentions title="Essays that mention it" mentions={mentions} none="No essay mentions it." />
      </div>
    </Page>
  );
}

function Performers({ performances }: Pick<Character, "performances">) {
  return (
    <ul class="plain">
      {performances.map(({ performer, work, voiceOnly, evidence }, index) => (
        <li key={index}>
          {voiceOnly ? "Voiced by " : "Performed by "}
          <NodeLink node={performer} /> in <NodeLink node={work} />
          <Evidence pieces={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** How many other works a trope names before it leads to its whole lineage. */
const maxWorks = 6;

function Origin({ edge: { node, how, evidence } }: { edge: CharacterTrope }) {
  const { tropes = [], steps = [] } = node.lineage ?? {};
  const works = [...new Map(steps.map(({ work }) => [work.id, work])).values()];
  return (
    <div class="origin">
      <h3>
        <NodeLink node={node} />
      </h3>
      <p class="how">{how ?? node.gloss}</p>
      {tropes.length > 1 && (
        <p>
          It comes from <CommaSeparated nodes={tropes.slice(1).map(({ trope }) => trope)} />.
        </p>
      )}
      {works.length > 0 && (
        <p>
          Works in its lineage: <CommaSeparated nodes={works.slice(0, maxWorks)} />
          {works.length > maxWorks && ` and ${works.length - maxWorks} more`}.{" "}
          <a href={addressOf(node)}>See the whole lineage</a>
        </p>
      )}
      <Evidence pieces={evidence} />
    </div>
  );
}
