import "../../style/timeline.css";
import { useMemo, useState } from "preact/hooks";
import { type Direction, TropeLineageDocument, type TropeLineageQuery } from "../../gql/graphql.ts";
import { addressOf, withQuery } from "../address.ts";
import { note, useAddress } from "../navigation.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { Page, ShowGraph, ShowPath, ShowQuery } from "../parts/page.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { Chart } from "./trope/timeline.tsx";
import { layOut, type Lineage } from "./trope/timeline-layout.ts";
import { Findings } from "./trope/findings.tsx";
import { Legend } from "./trope/legend.tsx";
import { SimilarTropes } from "./trope/similar-tropes.tsx";
import { StepPanel } from "./trope/step-panel.tsx";
import { Relations, StepTable } from "./trope/step-table.tsx";

type Trope = NonNullable<TropeLineageQuery["trope"]>;

const directions: Readonly<Record<Direction, string>> = {
  BOTH: "both ways",
  ANCESTORS: "what it comes from",
  DESCENDANTS: "what came of it",
};

/** One trope: its lineage as a timeline, and what stands beside it. */
export function TropeView({ id }: ViewProps) {
  const { query } = useAddress();
  const asWanted = query.get("direction") ?? "";
  const direction = asWanted in directions ? (asWanted as Direction) : "BOTH";
  const variables = { id, direction, maxHops: 6 };
  const asked = useAnswer(TropeLineageDocument, variables);
  return (
    <Answered asked={asked}>
      {({ trope, lineage }) =>
        trope ? (
          <Page
            title={trope.name}
            kind={trope.group ? `Trope, ${trope.group}` : "Trope"}
            tools={
              <>
                <ShowQuery document={TropeLineageDocument} variables={variables} />
                <ShowGraph id={id} />
                <ShowPath id={id} />
              </>
            }
          >
            <p class="lead">
              {trope.gloss}
              {trope.alternativeNames.length > 0 && ` Also called ${trope.alternativeNames.join(", ")}.`}
            </p>
            {lineage && <History lineage={lineage} direction={direction} />}
            <Around trope={trope} lineage={lineage} />
            <ClaimsAbout id={id} />
          </Page>
        ) : (
          <Unknown id={id} kind="trope" />
        )
      }
    </Answered>
  );
}

function History({ lineage, direction }: { lineage: Lineage; direction: Direction }) {
  const { query } = useAddress();
  const layout = useMemo(() => layOut(lineage), [lineage]);
  const [shown, setShown] = useState(query.get("step") ?? "");
  const given = Object.fromEntries(query);
  return (
    <section aria-labelledby="lineage" class="section">
      <h2 id="lineage">Lineage</h2>
      <nav class="choices" aria-label="Follow the lineage">
        {(Object.keys(directions) as Direction[]).map((one) => (
          <a
            key={one}
            data-keep
            href={withQuery(location.pathname, { ...given, direction: one === "BOTH" ? undefined : one })}
            aria-current={one === direction ? "true" : undefined}
          >
            {directions[one]}
          </a>
        ))}
      </nav>
      <div class="history">
        {layout.marks.length === 0 ? (
          <p class="quiet">No work is known to use it or its kin.</p>
        ) : (
          <div class="history-told">
            <Legend steps={lineage.steps} />
            <Chart
              layout={layout}
              edges={lineage.edges}
              shown={shown}
              show={({ key }) => setShown(key)}
              pin={({ key }) => {
                setShown(key);
                note(withQuery(location.pathname, { ...given, step: key }));
              }}
            />
            <StepPanel step={layout.marks.find(({ key }) => key === shown)?.step} />
            <details class="group">
              <summary>
                <h3>The same as a table</h3>
              </summary>
              <StepTable steps={lineage.steps} />
            </details>
          </div>
        )}
        <Findings findings={lineage.findings} />
      </div>
    </section>
  );
}

function Around({ trope, lineage }: { trope: Trope; lineage: Lineage | null }) {
  const characters = trope.characters?.edges.map(({ node }) => node) ?? [];
  return (
    <div class="beside">
      <section aria-labelledby="relations" class="section">
        <h2 id="relations">How the tropes stand to each other</h2>
        <Relations edges={lineage?.edges ?? []} />
      </section>
      <section aria-labelledby="carriers" class="section">
        <h2 id="carriers">Characters that stand for it</h2>
        {characters.length === 0 && <p class="quiet">No character is said to.</p>}
        <ul class="plain">
          {characters.map((node) => (
            <li key={node.id}>
              <a href={addressOf({ __typename: "Character", id: node.id })}>{node.name}</a>{" "}
              <span class="quiet">{node.works.map(({ label }) => label).join(", ")}</span>
            </li>
          ))}
        </ul>
        {lineage && lineage.chains.length > 0 && (
          <>
            <h3>Lines of works that trace it</h3>
            <ul class="plain">
              {lineage.chains.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <SimilarTropes id={trope.id} />
    </div>
  );
}
