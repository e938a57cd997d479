import { ClaimDocument, type ClaimQuery } from "../../gql/graphql.ts";
import { formatParagraphs } from "../format.ts";
import { modeLabels } from "../labels.ts";
import { Critic } from "../parts/critic.tsx";
import { DebateList } from "../parts/debate-list.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { StanceMark } from "../parts/marks.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import type { ViewProps } from "./view-props.ts";

type Claim = Extract<ClaimQuery["node"], { readonly __typename: "Claim" }>;

/** One claim: who makes it where, what it is about, and the debates it takes a side in. */
export function ClaimView({ id }: ViewProps) {
  return (
    <NodeQuery
      document={ClaimDocument}
      variables={{ id }}
      kind="claim"
      find={({ node }) => (node?.__typename === "Claim" ? node : null)}
    >
      {(claim) => <ClaimPage claim={claim} />}
    </NodeQuery>
  );
}

function ClaimPage({ claim }: { claim: Claim }) {
  const { id, text, mode, speaker, paragraphs, bodyParagraphs, about, comparison, correction, debates } = claim;
  return (
    <Page
      title={text}
      kind={`Claim, ${modeLabels[mode]}`}
      tools={<NodeTools document={ClaimDocument} variables={{ id }} />}
    >
      <p class="lead">
        <Critic claim={claim} />, {formatParagraphs(paragraphs)} of the document
        {bodyParagraphs.length > 0 && `, ${formatParagraphs(bodyParagraphs)} of its prose alone`}.
        {speaker && ` It speaks in the voice of ${speaker}.`}
      </p>
      <Section id="about" title="What it is about">
        <ul class="plain">
          {about.map(({ stance, aspect, subject }, index) => (
            <li key={index}>
              {"id" in subject && <NodeLink node={subject} />} <StanceMark stance={stance} />
              {aspect && <span class="quiet"> {aspect}</span>}
            </li>
          ))}
        </ul>
        {comparison && <p class="quiet">{explain(comparison)}</p>}
      </Section>
      {correction && (
        <Section id="correction" title="A fact contradicts it">
          <p>{correction.text}</p>
          <EvidenceList pieces={correction.evidence} />
        </Section>
      )}
      {debates.length > 0 && (
        <Section id="debates" title="Debates it takes a side in">
          <DebateList debates={debates} />
        </Section>
      )}
    </Page>
  );
}

function explain({ likeness, difference, explicit }: NonNullable<Claim["comparison"]>): string {
  const found = likeness && difference ? "a similarity and a difference" : likeness ? "a similarity" : "a difference";
  return `It compares them and finds ${found}. The comparison is ${explicit ? "the essay’s own" : "inferred"}.`;
}
