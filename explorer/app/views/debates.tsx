import { DebateDocument, type DebatePartsFragment, DebatesDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { useAddress } from "../navigation.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimItem } from "../parts/claim-item.tsx";
import { CutShort } from "../parts/truncation-note.tsx";
import { Page, ShowGraph, ShowQuery } from "../parts/page.tsx";
import { ThingLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";
import { capital, counted, debateKinds, debateWords, sharpestFirst } from "../labels.ts";

/** All debates, or those about one thing or of one kind, each with its sides. */
export function DebatesView() {
  const { query } = useAddress();
  const about = query.get("about") ?? "";
  const kind = debateKinds.find((one) => one === query.get("kind"));
  const filter = { ...(about && { about }), ...(kind && { kind: [kind] }) };
  const asked = useAnswer(DebatesDocument, { filter, about });
  return (
    <Page
      title="Debates"
      kind="What critics agree and disagree about"
      tools={<ShowQuery document={DebatesDocument} variables={{ filter, about }} />}
    >
      <nav class="choices" aria-label="Only debates of one kind">
        {[undefined, ...debateKinds].map((one) => (
          <a
            key={one ?? "all"}
            data-keep
            href={withQuery("/debates", { about, kind: one })}
            aria-current={one === kind ? "true" : undefined}
          >
            {one ? debateWords[one] : "all"}
          </a>
        ))}
      </nav>
      <Answered asked={asked}>
        {({ debates, about: subject }) => (
          <>
            <p class="lead">
              {counted(debates?.totalCount ?? 0, "debate")}
              {about !== "" && (
                <>
                  {" "}
                  about {subject ? <ThingLink node={subject} /> : `“${about}”, which the graph does not hold`};{" "}
                  <a href={withQuery("/debates", { kind })}>see those about anything</a>
                </>
              )}
              .
            </p>
            {sharpestFirst((debates?.edges ?? []).map(({ node }) => node)).map((node) => (
              <section key={node.id} class="debate" aria-label={node.topic}>
                <h2>
                  <a href={`/${node.id}`}>{node.topic}</a>
                </h2>
                <p class="kind">{capital(debateWords[node.kind])}</p>
                <Sides debate={node} />
              </section>
            ))}
            <CutShort shown={debates?.edges.length ?? 0} total={debates?.totalCount} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** One debate as columns, one for each side. */
export function DebateView({ id }: ViewProps) {
  const asked = useAnswer(DebateDocument, { id });
  return (
    <Answered asked={asked}>
      {({ node }) =>
        node?.__typename !== "Debate" ? (
          <Unknown id={id} kind="debate" />
        ) : (
          <Page
            title={node.topic}
            kind={`Debate, ${debateWords[node.kind]}`}
            tools={
              <>
                <ShowQuery document={DebateDocument} variables={{ id }} />
                <ShowGraph id={id} />
                <a class="tool" href="/debates">
                  All debates
                </a>
              </>
            }
          >
            <Sides debate={node} />
          </Page>
        )
      }
    </Answered>
  );
}

function Sides({ debate: { sides } }: { debate: DebatePartsFragment }) {
  return (
    <div class="sides">
      {sides.map(({ position, claims }, index) => (
        <section class="side" key={index} aria-label={position}>
          <p class="position">{position}</p>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} by />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
