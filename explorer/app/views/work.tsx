import { WorkDocument, type WorkQuery } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { capitalize, humanize, pluralize } from "../format.ts";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { DebateList } from "../parts/debate-list.tsx";
import { Facts } from "../parts/facts.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { FindPath, NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import { TruncationNote } from "../parts/truncation-note.tsx";
import { sharpestFirst } from "../sharpest-first.ts";
import type { ViewProps } from "./view-props.ts";
import { Cast } from "./work/cast.tsx";
import { RelatedWorks } from "./work/related-works.tsx";
import { SimilarWorks } from "./work/similar-works.tsx";
import { Summary } from "./work/summary.tsx";
import { TropesByUsage } from "./work/tropes-by-usage.tsx";
import type { WorkProps } from "./work/work-props.ts";

/** One work: facts, people, tropes, claims, and related works. */
export function WorkView({ id }: ViewProps) {
  return (
    <NodeQuery
      document={WorkDocument}
      variables={{ id }}
      kind="work"
      find={({ work, debates }) => work && { work, debates }}
    >
      {({ work, debates }) => <WorkPage work={work} debates={debates} />}
    </NodeQuery>
  );
}

function WorkPage({ work, debates }: WorkProps & Pick<WorkQuery, "debates">) {
  const { id, label, form, tropes, facts, externalIds, mentions } = work;
  const tools = (
    <>
      <NodeTools document={WorkDocument} variables={{ id }} />
      <a class="tool" href={withQuery("/compare", { works: id })}>
        Compare it
      </a>
      <FindPath id={id} />
    </>
  );
  return (
    <Page title={label} kind={capitalize(humanize(form))} tools={tools}>
      <Summary work={work} />
      <div class="beside">
        <Section id="cast" title="Characters">
          <Cast work={work} />
        </Section>
        <Section id="debates" title="Debates">
          <Debates debates={debates} id={id} />
        </Section>
      </div>
      <Section id="tropes" title="Tropes by usage">
        <TropesByUsage work={work} />
        <TruncationNote shown={tropes?.edges.length ?? 0} total={tropes?.totalCount} />
      </Section>
      <ClaimsAbout id={id} />
      <div class="beside">
        <Section id="relations" title="Related works">
          <RelatedWorks work={work} />
        </Section>
        <SimilarWorks id={id} />
      </div>
      <div class="beside">
        <Facts facts={facts} externalIds={externalIds} />
        <Mentions title="Essays that mention it" mentions={mentions} none="No essay mentions it." />
      </div>
    </Page>
  );
}

const maxDebates = 8;

function Debates({ debates, id }: Pick<WorkQuery, "debates"> & { readonly id: string }) {
  const all = sharpestFirst(debates?.edges.map(({ node }) => node) ?? []);
  if (all.length === 0) return <p class="quiet">No debates are recorded.</p>;
  return (
    <>
      <DebateList debates={all.slice(0, maxDebates)} />
      <p>
        <a href={withQuery("/debates", { about: id })}>
          {pluralize(debates?.totalCount ?? all.length, "debate")} with their claims
        </a>
      </p>
    </>
  );
}
