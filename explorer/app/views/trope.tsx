import "../../style/timeline.css";
import { type Direction, TropeLineageDocument, type TropeLineageQuery } from "../../gql/graphql.ts";
import { useAddress } from "../navigation.ts";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { Names } from "../parts/names.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { FindPath, NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import { History } from "./trope/history.tsx";
import { RelatedTropes } from "./trope/related-tropes.tsx";
import { SimilarTropes } from "./trope/similar-tropes.tsx";
import type { ViewProps } from "./view-props.ts";

const directions: readonly Direction[] = ["BOTH", "ANCESTORS", "DESCENDANTS"];

type Trope = NonNullable<TropeLineageQuery["trope"]>;

/** One trope: its lineage as a timeline, related tropes, and what critics claim. */
export function TropeView({ id }: ViewProps) {
  const { query } = useAddress();
  const direction = directions.find((each) => each === query.get("direction")) ?? "BOTH";
  const variables = { id, direction, maxHops: 6 };
  return (
    <NodeQuery
      document={TropeLineageDocument}
      variables={variables}
      kind="trope"
      find={({ trope, lineage }) => trope && { trope, lineage }}
    >
      {({ trope, lineage }) => (
        <Page
          title={trope.label}
          kind={trope.group ? `Trope, ${trope.group}` : "Trope"}
          tools={
            <>
              <NodeTools document={TropeLineageDocument} variables={variables} />
              <FindPath id={id} />
            </>
          }
        >
          <p class="lead">
            {trope.gloss}
            {trope.alternativeNames.length > 0 && (
              <>
                {" "}
                Also known as <Names names={trope.alternativeNames} />.
              </>
            )}
          </p>
          {lineage && <History lineage={lineage} direction={direction} />}
          <div class="beside">
            <Section id="relations" title="How these tropes are related">
              <RelatedTropes edges={lineage?.edges ?? []} />
            </Section>
            <Section id="carriers" title="Characters that embody it">
              <Characters trope={trope} />
              {lineage && lineage.chains.length > 0 && (
                <>
                  <h3>Lines of works that trace it</h3>
                  <NodeList nodes={lineage.chains} />
                </>
              )}
            </Section>
            <SimilarTropes id={id} />
          </div>
          <ClaimsAbout id={id} />
        </Page>
      )}
    </NodeQuery>
  );
}

function Characters({ trope: { characters } }: { trope: Trope }) {
  const edges = characters?.edges ?? [];
  if (edges.length === 0) return <p class="quiet">None recorded.</p>;
  return (
    <ul class="plain">
      {edges.map(({ node }) => (
        <li key={node.id}>
          <NodeLink node={node} /> <span class="quiet">{node.works.map(({ label }) => label).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
