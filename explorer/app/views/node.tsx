import { NodeDocument, type NodeQuery as Result } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { Bibliography } from "../parts/bibliography.tsx";
import { ClaimsAbout } from "../parts/claims-about.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { RoleMark, UsageMark } from "../parts/marks.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import type { ViewProps } from "./view-props.ts";

type Node = NonNullable<Result["node"]>;

/** A node of a kind that needs no view of its own: a chain, a bond, a place, an organisation, a publication, a source. */
export function NodeView({ id }: ViewProps) {
  return (
    <NodeQuery document={NodeDocument} variables={{ id }} kind="node" find={({ node }) => node}>
      {(node) => (
        <Page
          title={node.label}
          kind={node.__typename}
          tools={<NodeTools document={NodeDocument} variables={{ id }} />}
        >
          <Content node={node} />
        </Page>
      )}
    </NodeQuery>
  );
}

function Content({ node }: { node: Node }) {
  switch (node.__typename) {
    case "Chain":
      return <Steps steps={node.steps} />;
    case "Source":
      return <Bibliography source={node} />;
    case "Publication":
      return <NodeList nodes={node.reviews?.edges.map(({ node: review }) => review) ?? []} />;
    case "Bond":
      return (
        <>
          <p class="lead">
            What <NodeLink node={node.from} /> is or does to <NodeLink node={node.to} />: {node.kind}.
          </p>
          <ClaimsAbout id={node.id} />
        </>
      );
    case "Organisation":
    case "Place":
      return (
        <>
          {node.fictional && <p class="lead">It is fictional.</p>}
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

function Steps({ steps }: Pick<Extract<Node, { readonly __typename: "Chain" }>, "steps">) {
  return (
    <>
      <p class="lead">A line of works in chronological order. The order alone is no claim of influence.</p>
      <ol class="steps">
        {steps.map(({ work, trope, usage, role, note, evidence }, index) => (
          <li key={index}>
            <p>
              <NodeLink node={work} /> {usage && <UsageMark usage={usage} />} <RoleMark role={role} />
            </p>
            {trope && (
              <p class="how">
                <NodeLink node={trope} />
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
