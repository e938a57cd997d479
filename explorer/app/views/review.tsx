import { ReviewDocument, type ReviewQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimItem, StanceMark } from "../parts/claim-item.tsx";
import { CutShort } from "../parts/truncation-note.tsx";
import { Facts } from "../parts/facts.tsx";
import { Mentions } from "../parts/mentions.tsx";
import { Page, ShowGraph, ShowQuery } from "../parts/page.tsx";
import { PersonLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { counted } from "../labels.ts";

type Shown = NonNullable<ReviewQuery["review"]>;

/** One essay: who wrote it and when, and its claims in its own order. */
export function ReviewView({ id }: ViewProps) {
  const asked = useAnswer(ReviewDocument, { id });
  return (
    <Answered asked={asked}>
      {({ review }) => (review ? <Review review={review} /> : <Unknown id={id} kind="review" />)}
    </Answered>
  );
}

function Review({ review }: { review: Shown }) {
  const { id, title, url, publication, critic, byline, paragraphCount, claims, mentions, facts } = review;
  return (
    <Page
      title={title}
      kind="Review"
      tools={
        <>
          <ShowQuery document={ReviewDocument} variables={{ id }} />
          <ShowGraph id={id} />
          {url && (
            <a class="tool" href={url}>
              Read it where it was published
            </a>
          )}
        </>
      }
    >
      <p class="lead">
        {critic ? <PersonLink person={critic} /> : "Unsigned"} in{" "}
        <a href={addressOf({ __typename: "Publication", id: publication.id })}>{publication.name}</a>
        {byline === "LOOKED_UP" && ", the author named by a published page"}, {days(review)};{" "}
        {counted(paragraphCount, "paragraph")}.
      </p>
      <section aria-labelledby="claims" class="section">
        <h2 id="claims">{counted(claims?.totalCount ?? 0, "claim")}, in its order</h2>
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
        <CutShort shown={claims?.edges.length ?? 0} total={claims?.totalCount} />
      </section>
      <div class="beside">
        <section aria-labelledby="facts" class="section">
          <h2 id="facts">Facts and their sources</h2>
          <Facts facts={facts} />
        </section>
        <section aria-labelledby="mentions" class="section">
          <h2 id="mentions">What it mentions</h2>
          <Mentions edges={mentions?.edges ?? []} none="It mentions nothing that the graph holds." />
          <CutShort shown={mentions?.edges.length ?? 0} total={mentions?.totalCount} />
        </section>
      </div>
    </Page>
  );
}

function days({ publishedFrom, publishedTo }: Shown): string {
  if (!publishedFrom || !publishedTo) return "on a day that is not known";
  return publishedFrom === publishedTo ? `on ${publishedFrom}` : `between ${publishedFrom} and ${publishedTo}`;
}
