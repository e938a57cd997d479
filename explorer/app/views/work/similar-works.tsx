import { SimilarWorksDocument } from "../../../gql/graphql.ts";
import { withQuery } from "../../address.ts";
import { formatList, formatPercentage } from "../../format.ts";
import { NodeLink } from "../../parts/node-link.tsx";
import { QueryResult } from "../../parts/query-result.tsx";
import { Section } from "../../parts/section.tsx";
import { useQuery } from "../../use-query.ts";

const maxTropes = 4;

/** The works that share a work's rarest tropes. */
export function SimilarWorks({ id }: { id: string }) {
  const query = useQuery(SimilarWorksDocument, { id });
  return (
    <Section id="similar" title="Similar works">
      <QueryResult query={query} loading="Looking for similar works …">
        {({ work }) => {
          const similar = work?.similar ?? [];
          if (similar.length === 0) return <p class="quiet">No other work shares its tropes.</p>;
          return (
            <ul class="plain spaced">
              {similar.map(({ work: other, value, shared }) => (
                <li key={other.id}>
                  <NodeLink node={other} /> <span class="quiet">{formatPercentage(value)} similar</span>{" "}
                  <a class="minor" href={withQuery("/compare", { works: `${id},${other.id}` })}>
                    compare
                  </a>
                  <p class="how">{formatList(shared.slice(0, maxTropes).map(({ trope }) => trope.label))}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryResult>
    </Section>
  );
}
