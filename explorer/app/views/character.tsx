import { CharacterDocument, type CharacterQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { Page, ShowGraph, ShowPath, ShowQuery } from "../parts/page.tsx";
import { Separated } from "../parts/comma-separated.tsx";
import { PersonLink, TropeLink, WorkLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { natureWords } from "../labels.ts";

type Shown = NonNullable<CharacterQuery["character"]>;
type Stood = NonNullable<Shown["tropes"]>["edges"][number];

/** One character: who performs it, where its tropes come from, its bonds, and what critics claim. */
export function CharacterView({ id }: ViewProps) {
  const asked = useAnswer(CharacterDocument, { id });
  return (
    <Answered asked={asked}>
      {({ character }) => (character ? <Character character={character} /> : <Unknown id={id} kind="character" />)}
    </Answered>
  );
}

function Character({ character }: { character: Shown }) {
  const { id, name, named, nature, works, tropes, mentions } = character;
  return (
    <Page
      title={name}
      kind={nature ? `Character, ${natureWords[nature]}` : "Character"}
      tools={
        <>
          <ShowQuery document={CharacterDocument} variables={{ id }} />
          <ShowGraph id={id} />
          <ShowPath id={id} />
        </>
      }
    >
      <p class="lead">
        {named ? "In " : "Without a name, in "}
        <Separated>
          {works.map((work) => (
            <WorkLink key={work.id} work={work} />
          ))}
        </Separated>
        .
      </p>
      <Performers character={character} />
      <section aria-labelledby="origin" class="section">
        <h2 id="origin">Where it comes from</h2>
        {tropes?.edges.length === 0 && <p class="quiet">It is not said to stand for any trope.</p>}
        {tropes?.edges.map((edge) => (
          <Origin key={edge.node.id} edge={edge} />
        ))}
      </section>
      <ClaimsAbout id={id} />
      <div class="beside">
        <section aria-labelledby="bonds" class="section">
          <h2 id="bonds">Bonds</h2>
          <Bonds character={character} />
        </section>
        <section aria-labelledby="mentions" class="section">
          <h2 id="mentions">Essays that mention it</h2>
          <Mentions edges={mentions?.edges ?? []} none="No essay mentions it." />
        </section>
      </div>
    </Page>
  );
}

function Performers({ character: { performances } }: { character: Shown }) {
  return (
    <ul class="plain">
      {performances.map(({ performer, work, voiceOnly, evidence }, index) => (
        <li key={index}>
          {voiceOnly ? "Voiced by " : "Performed by "}
          <PersonLink person={performer} /> in <WorkLink work={work} />
          <Evidence pieces={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** How many earlier works a trope names before it leads to its whole lineage. */
const fewWorks = 6;

function Origin({ edge: { node, how, evidence } }: { edge: Stood }) {
  const { tropes = [], steps = [] } = node.lineage ?? {};
  const works = [...new Map(steps.map(({ work }) => [work.id, work])).values()];
  return (
    <div class="origin">
      <h3>
        <TropeLink trope={node} />
      </h3>
      <p class="how">{how ?? node.gloss}</p>
      {tropes.length > 1 && (
        <p>
          It comes from{" "}
          <Separated>
            {tropes.slice(1).map(({ trope }) => (
              <TropeLink key={trope.id} trope={trope} />
            ))}
          </Separated>
          .
        </p>
      )}
      {works.length > 0 && (
        <p>
          Before and beside it:{" "}
          <Separated>
            {works.slice(0, fewWorks).map((work) => (
              <WorkLink key={work.id} work={work} />
            ))}
          </Separated>
          {works.length > fewWorks && ` and ${works.length - fewWorks} more`}.{" "}
          <a href={addressOf({ __typename: "Trope", id: node.id })}>See the whole lineage</a>
        </p>
      )}
      <Evidence pieces={evidence} />
    </div>
  );
}

function Bonds({ character: { bonds } }: { character: Shown }) {
  if (bonds.length === 0) return <p class="quiet">No bond of it is judged by a critic.</p>;
  return (
    <ul class="plain">
      {bonds.map(({ id, kind, from, to }) => (
        <li key={id}>
          <a href={addressOf({ __typename: "Bond", id })}>
            {from.name} to {to.name}: {kind}
          </a>
        </li>
      ))}
    </ul>
  );
}
