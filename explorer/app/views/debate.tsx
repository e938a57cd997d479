import { DebateDocument } from "../../gql/graphql.ts";
import { debateLabels } from "../labels.ts";
import { DebateSides } from "../parts/debate-sides.tsx";
import { NodeQuery } from "../parts/node-query.tsx";
import { NodeTools } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import type { ViewProps } from "./view-props.ts";

/** One debate, side by side. */
export function DebateView({ id }: ViewProps) {
  return (
    <NodeQuery
      document={DebateDocument}
      variables={{ id }}
      kind="debate"
      find={({ node }) => (node?.__typename === "Debate" ? node : null)}
    >
      {(debate) => (
        <Page
          title={debate.label}
          kind={`Debate, ${debateLabels[debate.kind]}`}
          tools={
            <>
              <NodeTools document={DebateDocument} variables={{ id }} />
              <a class="tool" href="/debates">
                All debates
              </a>
            </>
          }
        >
          <DebateSides debate={debate} />
        </Page>
      )}
    </NodeQuery>
  );
}
