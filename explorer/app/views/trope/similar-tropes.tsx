import { SimilarTropesDocument } from "../../../gql/graphql.ts";
import { Answered } from "../../parts/query-result.tsx";
import { TropeLink } from "../../parts/node-link.tsx";
import { useAnswer } from "../../use-query.ts";
import { counted } from "../../labels.ts";

/** The tropes that travel with one more often than chance. */
export function SimilarTropes({ id }: { id: string }) {
  const asked = useAnswer(SimilarTropesDocument, { id });
  return (
    <section aria-labelledby="similar" class="section">
      <h2 id="similar">Tropes that travel with it</h2>
      <Answered asked={asked} waiting="Looking for tropes beside it …">
        {({ trope }) => {
          const similar = trope?.similar ?? [];
          if (similar.length === 0) return <p class="quiet">None does more often than chance.</p>;
          return (
            <ul class="plain">
              {similar.map(({ trope: other, works }) => (
                <li key={other.id}>
                  <TropeLink trope={other} /> <span class="quiet">in {counted(works.length, "work")}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
}
