import { ThingDocument, type ThingQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { Answered } from "../parts/query-result.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { Page, ShowGraph, ShowQuery } from "../parts/page.tsx";
import { CharacterLink, TropeLink, WorkLink } from "../parts/node-link.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { RoleMark, UsageMark } from "../parts/marks.tsx";
import { useAnswer } from "../use-query.ts";
import type { ViewProps } from "../views.tsx";

type Thing = NonNullable<ThingQuery["node"]>;

/** A node of a kind that needs no view of its own: a chain, a bond, a place, an organisation, a publication, a source. */
export function ThingView({ id }: ViewProps) {
  const asked = useAnswer(ThingDocument, { id });
  return (
    <Answered asked={asked}>
      {({ node }) =>
        node === null ? (
          <Unknown id={id} kind="node" />
        ) : (
          <Page
            title={node.label}
            kind={node.__typename}
            tools={
              <>
                <ShowQuery document={ThingDocument} variables={{ id }} />
                <ShowGraph id={id} />
              </>
            }
          >
            <Shown node={node} />
          </Page>
        )
      }
    </Answered>
  );
}

function Shown({ node }: { node: Thing }) {
  switch (node.__typename) {
    case "Chain":
      return <Steps steps={node.steps} />;
    case "Source":
      return (
        <p class="lead">
          {node.url ? <a href={node.url}>{node.url}</a> : "A source without an address."}
          {node.licence && <span class="quiet"> {node.licence}</span>}
        </p>
      );
    case "Publication":
      return (
        <ul class="plain">
          {node.reviews?.edges.map(({ node: review }) => (
            <li key={review.id}>
              <a href={addressOf({ __typename: "Review", id: review.id })}>{review.label}</a>
            </li>
          ))}
        </ul>
      );
    case "Bond":
      return (
        <>
          <p class="lead">
            What <CharacterLink character={node.from} /> is or does to <CharacterLink character={node.to} />:{" "}
            {node.kind}.
          </p>
          <ClaimsAbout id={node.id} />
        </>
      );
    case "Organisation":
    case "Place":
      return (
        <>
          {node.fictional && <p class="lead">It exists only in a work.</p>}
          <ClaimsAbout id={node.id} />
        </>
      );
    default:
      return (
        <p>
          It has <a href={addressOf(node)}>a page of its own</a>.
        </p>
      );
  }
}

function Steps({ steps }: { steps: Extract<Thing, { readonly __typename: "Chain" }>["steps"] }) {
  return (
    <>
      <p class="lead">A line of works in time order. It says earlier and later, not by itself a claim of influence.</p>
      <ol class="steps">
        {steps.map(({ work, trope, usage, role, note, evidence }, index) => (
          <li key={index}>
            <p>
              <WorkLink work={work} /> {usage && <UsageMark usage={usage} />} <RoleMark role={role} />
            </p>
            {trope && (
              <p class="how">
                <TropeLink trope={trope} />
                {note && `: ${note}`}
              </p>
            )}
            <EvidenceList pieces={evidence} />
          </li>
        ))}
      </ol>
    </>
  );
}
