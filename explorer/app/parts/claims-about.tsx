import { useEffect, useState } from "preact/hooks";
import { type ClaimPartsFragment, ClaimsAboutDocument, type Stance } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { pluralize } from "../format.ts";
import { stanceLabels, stances } from "../labels.ts";
import { useAddress } from "../navigation.ts";
import { resultOf, useQuery } from "../use-query.ts";
import { Choices } from "./choices.tsx";
import { ClaimsByCritic } from "./claims-by-critic.tsx";
import { ShowQuery } from "./page-tools.tsx";
import { QueryResult } from "./query-result.tsx";

const maxOpen = 24;

/** What critics claim about one thing, or only their claims of the stance that the address names. */
export function ClaimsAbout({ id }: { id: string }) {
  const { query } = useAddress();
  const chosen = stances.find((stance) => stance === query.get("stance"));
  const filter = { about: id, ...(chosen && { stance: [chosen] }) };
  return (
    <section aria-labelledby="claims" class="section">
      <div class="section-head">
        <h2 id="claims">What critics claim</h2>
        <ShowQuery document={ClaimsAboutDocument} variables={{ filter }} />
      </div>
      <Choices
        name="Stance of the claims"
        choices={[undefined, ...stances].map((stance) => ({
          label: stance ? stanceLabels[stance] : "all",
          to: withQuery(location.pathname, { ...Object.fromEntries(query), stance }),
          isChosen: stance === chosen,
        }))}
      />
      <Pages key={chosen ?? "all"} id={id} filter={filter} />
    </section>
  );
}

interface PagesProps {
  readonly id: string;
  readonly filter: { readonly about: string; readonly stance?: readonly Stance[] };
}

/** Reads all pages, one after another, and shows what has arrived so far. */
function Pages({ id, filter }: PagesProps) {
  const [before, setBefore] = useState<readonly ClaimPartsFragment[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const [known, setKnown] = useState(0);
  const query = useQuery(ClaimsAboutDocument, { filter, after });
  const page = resultOf(query)?.claims;
  useEffect(() => {
    if (!page?.pageInfo.hasNextPage) return;
    setBefore([...before, ...page.edges.map(({ node }) => node)]);
    setAfter(page.pageInfo.endCursor);
    setKnown(page.totalCount);
  }, [page]);

  const claims = [...before, ...(page?.pageInfo.hasNextPage === false ? page.edges.map(({ node }) => node) : [])];
  const total = page?.totalCount ?? known;
  const isNarrowed = filter.stance !== undefined;
  return (
    <>
      {claims.length > 0 && <ClaimsByCritic claims={claims} about={id} open={isNarrowed || total <= maxOpen} />}
      <QueryResult query={query} loading="Loading claims …">
        {() =>
          claims.length === 0 && !page?.pageInfo.hasNextPage ? (
            <p class="quiet">{isNarrowed ? "No claims with this stance." : "No claims about it are recorded."}</p>
          ) : (
            <p class="quiet">{pluralize(total, "claim")} in all.</p>
          )
        }
      </QueryResult>
    </>
  );
}
