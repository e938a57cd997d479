import { DebatesDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { capitalize, pluralize } from "../format.ts";
import { debateKinds, debateLabels } from "../labels.ts";
import { useAddress } from "../navigation.ts";
import { Choices } from "../parts/choices.tsx";
import { DebateSides } from "../parts/debate-sides.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { ShowQuery } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { QueryResult } from "../parts/query-result.tsx";
import { TruncationNote } from "../parts/truncation-note.tsx";
import { sharpestFirst } from "../sharpest-first.ts";
import { useQuery } from "../use-query.ts";

/** All debates, or those about one thing or of one kind, each with its sides. */
export function DebatesView() {
  const address = useAddress().query;
  const about = address.get("about") ?? "";
  const chosen = debateKinds.find((kind) => kind === address.get("kind"));
  const variables = { filter: { ...(about && { about }), ...(chosen && { kind: [chosen] }) }, about };
  const query = useQuery(DebatesDocument, variables);
  return (
    <Page
      title="Debates"
      kind="What critics agree and disagree about"
      tools={<ShowQuery document={DebatesDocument} variables={variables} />}
    >
      <Choices
        name="Kind of debate"
        choices={[undefined, ...debateKinds].map((kind) => ({
          label: kind ? debateLabels[kind] : "all",
          to: withQuery("/debates", { about, kind }),
          isChosen: kind === chosen,
        }))}
      />
      <QueryResult query={query}>
        {({ debates, about: subject }) => (
          <>
            <p class="lead">
              {pluralize(debates?.totalCount ?? 0, "debate")}
              {about !== "" && (
                <>
                  {" "}
                  about {subject ? <NodeLink node={subject} /> : `“${about}”, which the graph does not hold`};{" "}
                  <a href={withQuery("/debates", { kind: chosen })}>see debates about anything</a>
                </>
              )}
              .
            </p>
            {sharpestFirst((debates?.edges ?? []).map(({ node }) => node)).map((debate) => (
              <section key={debate.id} class="debate" aria-label={debate.label}>
                <h2>
                  <NodeLink node={debate} />
                </h2>
                <p class="kind">{capitalize(debateLabels[debate.kind])}</p>
                <DebateSides debate={debate} />
              </section>
            ))}
            <TruncationNote shown={debates?.edges.length ?? 0} total={debates?.totalCount} />
          </>
        )}
      </QueryResult>
    </Page>
  );
}
