import { PersonDocument, type PersonQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimItem } from "../parts/claim-item.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { CutShort } from "../parts/truncation-note.tsx";
import { Facts } from "../parts/facts.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { Page, ShowGraph, ShowQuery } from "../parts/page.tsx";
import { WorkLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { creditWords } from "../labels.ts";

type Shown = NonNullable<PersonQuery["person"]>;

/** One person: what they made or wrote, and what critics claim about them. */
export function PersonView({ id }: ViewProps) {
  const asked = useAnswer(PersonDocument, { id });
  return (
    <Answered asked={asked}>
      {({ person }) => (person ? <Person person={person} /> : <Unknown id={id} kind="person" />)}
    </Answered>
  );
}

function Person({ person }: { person: Shown }) {
  const { id, name, alternativeNames, credits, reviews, claims, facts, externalIds, mentions } = person;
  const isCritic = (reviews?.edges.length ?? 0) > 0;
  return (
    <Page
      title={name}
      kind={isCritic ? "Critic" : "Person"}
      tools={
        <>
          <ShowQuery document={PersonDocument} variables={{ id }} />
          <ShowGraph id={id} />
        </>
      }
    >
      {alternativeNames.length > 0 && <p class="lead">Also {alternativeNames.join(", ")}.</p>}
      {isCritic && (
        <section aria-labelledby="reviews" class="section">
          <h2 id="reviews">Reviews</h2>
          <ul class="plain">
            {reviews?.edges.map(({ node }) => (
              <li key={node.id}>
                <a href={addressOf({ __typename: "Review", id: node.id })}>{node.label}</a>
              </li>
            ))}
          </ul>
          <details class="group">
            <summary>
              <h3>Claims made</h3> <span class="quiet">{claims?.totalCount ?? 0}</span>
            </summary>
            <ul class="claims">
              {claims?.edges.map(({ node }) => (
                <li key={node.id}>
                  <ClaimItem claim={node} />
                </li>
              ))}
            </ul>
            <CutShort shown={claims?.edges.length ?? 0} total={claims?.totalCount} />
          </details>
        </section>
      )}
      <section aria-labelledby="credits" class="section">
        <h2 id="credits">Works</h2>
        <ul class="plain">
          {credits?.edges.map(({ node, role }, index) => (
            <li key={index}>
              <WorkLink work={node} /> <span class="quiet">{creditWords[role]}</span>
            </li>
          ))}
        </ul>
        {credits?.edges.length === 0 && <p class="quiet">No credit for a work is recorded.</p>}
      </section>
      <ClaimsAbout id={id} />
      <div class="beside">
        <section aria-labelledby="facts" class="section">
          <h2 id="facts">Facts and their sources</h2>
          <Facts facts={facts} externalIds={externalIds} />
        </section>
        <section aria-labelledby="mentions" class="section">
          <h2 id="mentions">Essays that mention the person</h2>
          <Mentions edges={mentions?.edges ?? []} none="No essay mentions the person." />
        </section>
      </div>
    </Page>
  );
}
