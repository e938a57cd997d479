import { WorkDocument, type WorkQuery } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { CutShort } from "../parts/truncation-note.tsx";
import { DebateList } from "../parts/debate-list.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Facts } from "../parts/facts.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { Page, ShowGraph, ShowPath, ShowQuery } from "../parts/page.tsx";
import { Separated } from "../parts/comma-separated.tsx";
import { PersonLink, WorkLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { capital, counted, creditWords, plain, sharpestFirst, workRelation } from "../labels.ts";
import { Cast } from "./work/cast.tsx";
import { Similar } from "./work/similar-works.tsx";
import { TropesByUsage } from "./work/tropes-by-usage.tsx";

/** The work that an answer holds. */
export type WorkShown = NonNullable<WorkQuery["work"]>;

/** One work: facts, people, tropes, claims, and the works around it. */
export function WorkView({ id }: ViewProps) {
  const asked = useAnswer(WorkDocument, { id });
  return (
    <Answered asked={asked}>
      {({ work, debates }) => (work ? <Shown work={work} debates={debates} /> : <Unknown id={id} kind="work" />)}
    </Answered>
  );
}

function Shown({ work, debates }: { work: WorkShown; debates: WorkQuery["debates"] }) {
  const tools = (
    <>
      <ShowQuery document={WorkDocument} variables={{ id: work.id }} />
      <ShowGraph id={work.id} />
      <a class="tool" href={withQuery("/compare", { works: work.id })}>
        Compare it
      </a>
      <ShowPath id={work.id} />
    </>
  );
  return (
    <Page title={work.label} kind={capital(plain(work.form))} tools={tools}>
      <About work={work} />
      <div class="beside">
        <section aria-labelledby="cast" class="section">
          <h2 id="cast">Characters</h2>
          <Cast work={work} />
        </section>
        <section aria-labelledby="debates" class="section">
          <h2 id="debates">Debates</h2>
          <Debates debates={debates} id={work.id} />
        </section>
      </div>
      <section aria-labelledby="tropes" class="section">
        <h2 id="tropes">Tropes by usage</h2>
        <TropesByUsage work={work} />
        <CutShort shown={work.tropes?.edges.length ?? 0} total={work.tropes?.totalCount} />
      </section>
      <ClaimsAbout id={work.id} />
      <div class="beside">
        <section aria-labelledby="relations" class="section">
          <h2 id="relations">What it comes from, and what came of it</h2>
          <Relations work={work} />
        </section>
        <Similar id={work.id} />
      </div>
      <div class="beside">
        <section aria-labelledby="facts" class="section">
          <h2 id="facts">Facts and their sources</h2>
          <Facts facts={work.facts} externalIds={work.externalIds} />
        </section>
        <section aria-labelledby="mentions" class="section">
          <h2 id="mentions">Essays that mention it</h2>
          <Mentions edges={work.mentions?.edges ?? []} none="No essay mentions it." />
        </section>
      </div>
    </Page>
  );
}

function About({ work: { alternativeTitles, credits, partOf, discussedInEssays } }: { work: WorkShown }) {
  const makers = Map.groupBy(
    (credits?.edges ?? []).filter(({ role }) => role !== "PERFORMER"),
    ({ role }) => role,
  );
  return (
    <dl class="about">
      {alternativeTitles.length > 0 && (
        <div>
          <dt>Also called</dt>
          <dd>{alternativeTitles.join(", ")}</dd>
        </div>
      )}
      {[...makers].map(([role, edges]) => (
        <div key={role}>
          <dt>{capital(creditWords[role])}</dt>
          <dd>
            <Separated>
              {edges.map(({ node }) => (
                <PersonLink key={node.id} person={node} />
              ))}
            </Separated>
          </dd>
        </div>
      ))}
      {partOf && (
        <div>
          <dt>Part of</dt>
          <dd>
            <WorkLink work={partOf} />
          </dd>
        </div>
      )}
      {!discussedInEssays && (
        <div>
          <dt>In the essays</dt>
          <dd>not spoken of; it stands here for the history of a trope</dd>
        </div>
      )}
    </dl>
  );
}

function Debates({ debates, id }: { debates: WorkQuery["debates"]; id: string }) {
  const all = sharpestFirst(debates?.edges.map(({ node }) => node) ?? []);
  if (all.length === 0) return <p class="quiet">Critics neither dispute nor agree on anything about it here.</p>;
  return (
    <>
      <DebateList debates={all.slice(0, 8)} />
      <p>
        <a href={withQuery("/debates", { about: id })}>
          {counted(debates?.totalCount ?? all.length, "debate")} with their claims
        </a>
      </p>
    </>
  );
}

function Relations({ work: { relations } }: { work: WorkShown }) {
  const edges = relations?.edges ?? [];
  if (edges.length === 0) return <p class="quiet">No derivation is known either way.</p>;
  return (
    <ul class="plain spaced">
      {edges.map(({ node, relation, forward, evidence }, index) => (
        <li key={index}>
          It {workRelation(relation, forward)} <WorkLink work={node} />.
          <Evidence pieces={evidence} />
        </li>
      ))}
    </ul>
  );
}
