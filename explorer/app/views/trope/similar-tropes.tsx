import { SimilarTropesDocument } from "../../../gql/graphql.ts";
import { pluralize } from "../../format.ts";
import { NodeLink } from "../../parts/node-link.tsx";
import { QueryResult } from "../../parts/query-result.tsx";
import { Section } from "../../parts/section.tsx";
import { useQuery } from "../../use-query.ts";

/** The tropes that occur with one in the same works more often than chance. */
export function SimilarTropes({ id }: { id: string }) {
  const query = useQuery(SimilarTropesDocument, { id });
  return (
    <Section id="similar" title="Tropes often found with it">
      <QueryResult query={query} loading="Looking for related tropes …">
        {({ trope }) => {
          const similar = trope?.similar ?? [];
          if (similar.length === 0) return <p class="quiet">None is found with it more often than chance.</p>;
          return (
            <ul class="plain">
              {similar.map(({ trope: other, works }) => (
                <li key={other.id}>
                  <NodeLink node={other} /> <span class="quiet">in {pluralize(works.length, "work")}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryResult>
    </Section>
  );
}
