import { PersonDocument, type PersonQuery } from "../../gql/graphql.ts";
import { creditLabels } from "../labels.ts";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { Claims } from "../parts/claims.tsx";
import { Facts } from "../parts/facts.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { Names } from "../parts/names.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import { TruncationNote } from "../parts/truncation-note.tsx";
import type { ViewProps } from "./view-props.ts";

type Person = NonNullable<PersonQuery["person"]>;

/** One person: what they made or wrote, and what critics claim about them. */
export function PersonView({ id }: ViewProps) {
  return (
    <NodeQuery document={PersonDocument} variables={{ id }} kind="person" find={({ person }) => person}>
      {(person) => <PersonPage person={person} />}
    </NodeQuery>
  );
}

function PersonPage({ person }: { person: Person }) {
  const { id, label, alternativeNames, credits, reviews, facts, externalIds, mentions } = person;
  const isCritic = (reviews?.edges.length ?? 0) > 0;
  return (
    <Page
      title={label}
      kind={isCritic ? "Critic" : "Person"}
      tools={<NodeTools document={PersonDocument} variables={{ id }} />}
    >
      {alternativeNames.length > 0 && (
        <p class="lead">
          Also known as <Names names={alternativeNames} />.
        </p>
      )}
      {isCritic && <Reviews person={person} />}
      <Section id="credits" title="Works">
        <ul class="plain">
          {credits?.edges.map(({ node, role }, index) => (
            <li key={index}>
              <NodeLink node={node} /> <span class="quiet">{creditLabels[role]}</span>
            </li>
          ))}
        </ul>
        {credits?.edges.length === 0 && <p class="quiet">No credits are recorded.</p>}
      </Section>
      <ClaimsAbout id={id} />
      <div class="beside">
        <Facts facts={facts} externalIds={externalIds} />
        <Mentions title="Essays that mention the person" mentions={mentions} none="No essay mentions the person." />
      </div>
    </Page>
  );
}

function Reviews({ person: { reviews, claims } }: { person: Person }) {
  return (
    <Section id="reviews" title="Reviews">
      <NodeList nodes={reviews?.edges.map(({ node }) => node) ?? []} />
      <details class="group">
        <summary>
          <h3>Claims made</h3> <span class="quiet">{claims?.totalCount ?? 0}</span>
        </summary>
        <Claims claims={claims?.edges.map(({ node }) => node) ?? []} />
        <TruncationNote shown={claims?.edges.length ?? 0} total={claims?.totalCount} />
      </details>
    </Section>
  );
}
