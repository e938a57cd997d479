import { ClaimDocument, type ClaimQuery } from "../../gql/graphql.ts";
import { Answered } from "../parts/query-result.tsx";
import { DebateList } from "../parts/debate-list.tsx";
import { Critic, StanceMark } from "../parts/claim-item.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { Page, ShowGraph, ShowQuery } from "../parts/page.tsx";
import { ThingLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { modeWords, paragraphWords } from "../labels.ts";

type Shown = Extract<ClaimQuery["node"], { readonly __typename: "Claim" }>;

/** One claim: who makes it where, what it is about, and the debates it takes a side in. */
export function ClaimView({ id }: ViewProps) {
  const asked = useAnswer(ClaimDocument, { id });
  return (
    <Answered asked={asked}>
      {({ node }) => (node?.__typename === "Claim" ? <Claim claim={node} /> : <Unknown id={id} kind="claim" />)}
    </Answered>
  );
}

function Claim({ claim }: { claim: Shown }) {
  const { id, text, mode, speaker, paragraphs, bodyParagraphs, about, comparison, correction, debates } = claim;
  return (
    <Page
      title={text}
      kind={`Claim, ${modeWords[mode]}`}
      tools={
        <>
          <ShowQuery document={ClaimDocument} variables={{ id }} />
          <ShowGraph id={id} />
        </>
      }
    >
      <p class="lead">
        <Critic claim={claim} />, {paragraphWords(paragraphs)} of the document
        {bodyParagraphs.length > 0 && `, ${paragraphWords(bodyParagraphs)} of the prose alone`}.
        {speaker && ` It speaks in the voice of ${speaker}.`}
      </p>
      <section aria-labelledby="about" class="section">
        <h2 id="about">What it is about</h2>
        <ul class="plain">
          {about.map(({ stance, aspect, subject }, index) => (
            <li key={index}>
              {"id" in subject && <ThingLink node={subject} />} <StanceMark stance={stance} />
              {aspect && <span class="quiet"> {aspect}</span>}
            </li>
          ))}
        </ul>
        {comparison && <p class="quiet">{comparisonWords(comparison)}</p>}
      </section>
      {correction && (
        <section aria-labelledby="correction" class="section">
          <h2 id="correction">A fact contradicts it</h2>
          <p>{correction.text}</p>
          <EvidenceList pieces={correction.evidence} />
        </section>
      )}
      {debates.length > 0 && (
        <section aria-labelledby="debates" class="section">
          <h2 id="debates">Debates it takes a side in</h2>
          <DebateList debates={debates} />
        </section>
      )}
    </Page>
  );
}

function comparisonWords({ likeness, difference, explicit }: NonNullable<Shown["comparison"]>): string {
  const found = likeness && difference ? "a likeness and a difference" : likeness ? "a likeness" : "a difference";
  return `It compares them and finds ${found}; ${explicit ? "the essay compares them itself" : "the comparison is inferred"}.`;
}
