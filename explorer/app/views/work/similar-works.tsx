import { SimilarWorksDocument } from "../../../gql/graphql.ts";
import { withQuery } from "../../address.ts";
import { Answered } from "../../parts/query-result.tsx";
import { WorkLink } from "../../parts/node-link.tsx";
import { useAnswer } from "../../use-query.ts";
import { listed } from "../../labels.ts";

/** The works that share a work's most telling tropes. */
export function Similar({ id }: { id: string }) {
  const asked = useAnswer(SimilarWorksDocument, { id });
  return (
    <section aria-labelledby="similar" class="section">
      <h2 id="similar">Similar works</h2>
      <Answered asked={asked} waiting="Looking for similar works …">
        {({ work }) => {
          const similar = work?.similar ?? [];
          if (similar.length === 0) return <p class="quiet">No work shares its tropes.</p>;
          return (
            <ul class="plain spaced">
              {similar.map(({ work: other, value, shared }) => (
                <li key={other.id}>
                  <WorkLink work={other} /> <span class="quiet">{Math.round(value * 100)}% alike</span>{" "}
                  <a class="minor" href={withQuery("/compare", { works: `${id},${other.id}` })}>
                    compare
                  </a>
                  <p class="how">{listed(shared.slice(0, 4).map(({ trope }) => trope.name))}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
}
