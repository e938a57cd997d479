import { ReviewDocument, type ReviewQuery } from "../../gql/graphql.ts";
import { pluralize } from "../format.ts";
import { ClaimItem } from "../parts/claim-item.tsx";
import { Facts } from "../parts/facts.tsx";
import { StanceMark } from "../parts/marks.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Section } from "../parts/section.tsx";
import { TruncationNote } from "../parts/truncation-note.tsx";
import type { ViewProps } from "./view-props.ts";

type Review = NonNullable<ReviewQuery["review"]>;

/** One essay: who wrote it and when, and its claims in the essay's order. */
export function ReviewView({ id }: ViewProps) {
  return (
    <NodeQuery document={ReviewDocument} variables={{ id }} kind="review" find={({ review }) => review}>
      {(review) => <ReviewPage review={review} />}
    </NodeQuery>
  );
}

function ReviewPage({ review }: { review: Review }) {
  const { id, title, url, publication, critic, byline, paragraphCount, claims, mentions, facts } = review;
  return (
    <Page
      title={title}
      kind="Review"
      tools={
        <>
          <NodeTools document={ReviewDocument} variables={{ id }} />
          {url && (
            <a class="tool" href={url}>
              Read the original
            </a>
          )}
        </>
      }
    >
      <p class="lead">
        {critic ? <NodeLink node={critic} /> : "Unsigned"} in <NodeLink node={publication} />
        {byline === "LOOKED_UP" && ", its author identified by another page"}, {publishedOn(review)};{" "}
        {pluralize(paragraphCount, "paragraph")}.
      </p>
      <Section id="claims" title={`${pluralize(claims?.totalCount ?? 0, "claim")}, in the essay’s order`}>
        <ul class="claims">
          {claims?.edges.map(({ node }) => (
            <li key={node.id}>
              <ClaimItem claim={node} />
              {[...new Set(node.about.map(({ stance }) => stance))]
                .filter((stance) => stance !== "NEUTRAL")
                .map((stance) => (
                  <StanceMark key={stance} stance={stance} />
                ))}
            </li>
          ))}
        </ul>
        <TruncationNote shown={claims?.edges.length ?? 0} total={claims?.totalCount} />
      </Section>
      <div class="beside">
        <Facts facts={facts} />
        <Mentions title="What it mentions" mentions={mentions} none="It mentions nothing that the graph holds." />
      </div>
    </Page>
  );
}

function publishedOn({ publishedFrom, publishedTo }: Review): string {
  if (!publishedFrom || !publishedTo) return "on an unknown date";
  return publishedFrom === publishedTo ? `on ${publishedFrom}` : `between ${publishedFrom} and ${publishedTo}`;
}
