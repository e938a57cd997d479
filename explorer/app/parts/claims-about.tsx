import { useEffect, useState } from "preact/hooks";
import { type ClaimPartsFragment, ClaimsAboutDocument, type Stance } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { useAddress } from "../navigation.ts";
import { useAnswer } from "../use-query.ts";
import { counted, stanceWords, stances } from "../labels.ts";
import { Answered } from "./query-result.tsx";
import { ClaimsByCritic } from "./claims-by-critic.tsx";
import { ShowQuery } from "./page.tsx";

const openAtOnce = 24;

/** What critics claim about one thing, to be narrowed to one stance; the stance stands in the address. */
export function ClaimsAbout({ id }: { id: string }) {
  const { query } = useAddress();
  const stance = stances.find((one) => one === query.get("stance"));
  const filter = { about: id, ...(stance && { stance: [stance] }) };
  return (
    <section aria-labelledby="claims" class="section">
      <div class="section-head">
        <h2 id="claims">What critics claim</h2>
        <ShowQuery document={ClaimsAboutDocument} variables={{ filter }} />
      </div>
      <nav class="choices" aria-label="Only claims that">
        {[undefined, ...stances].map((one) => (
          <a
            key={one ?? "all"}
            data-keep
            href={withQuery(location.pathname, { ...Object.fromEntries(query), stance: one })}
            aria-current={one === stance ? "true" : undefined}
          >
            {one ? stanceWords[one] : "all"}
          </a>
        ))}
      </nav>
      <Pages key={stance ?? "all"} id={id} filter={filter} narrowed={stance !== undefined} />
    </section>
  );
}

interface PagesProps {
  readonly id: string;
  readonly filter: { readonly about: string; readonly stance?: readonly Stance[] };
  readonly narrowed: boolean;
}

/** Reads all pages, one after another, and shows what has come so far. */
function Pages({ id, filter, narrowed }: PagesProps) {
  const [before, setBefore] = useState<readonly ClaimPartsFragment[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const [known, setKnown] = useState(0);
  const asked = useAnswer(ClaimsAboutDocument, { filter, after });
  const page = asked.state === "answered" ? asked.result?.claims : undefined;
  useEffect(() => {
    if (!page?.pageInfo.hasNextPage) return;
    setBefore([...before, ...page.edges.map(({ node }) => node)]);
    setAfter(page.pageInfo.endCursor);
    setKnown(page.totalCount);
  }, [page]);

  const claims = [...before, ...(page?.pageInfo.hasNextPage === false ? page.edges.map(({ node }) => node) : [])];
  const total = page?.totalCount ?? known;
  return (
    <>
      {claims.length > 0 && <ClaimsByCritic claims={claims} about={id} open={narrowed || total <= openAtOnce} />}
      <Answered asked={asked} waiting="Loading claims …">
        {() =>
          claims.length === 0 && !page?.pageInfo.hasNextPage ? (
            <p class="quiet">{narrowed ? "No claim stands so." : "No critic claims anything about it."}</p>
          ) : (
            <p class="quiet">{counted(total, "claim")} in all.</p>
          )
        }
      </Answered>
    </>
  );
}
