import "../../style/compare.css";
import { CompareDocument, type NamedFragment, WorkNamesDocument } from "../../gql/graphql.ts";
import { minCompared, maxCompared } from "../../../src/traversals/similarity/compared-works.ts";
import { withQuery } from "../address.ts";
import { navigate, useAddress } from "../navigation.ts";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { QueryResult } from "../parts/query-result.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Section } from "../parts/section.tsx";
import { useQuery } from "../use-query.ts";
import { Connections } from "./compare/connections.tsx";
import { Matrix } from "./compare/matrix.tsx";
import { UniqueTropes } from "./compare/unique-tropes.tsx";

const size = `${minCompared} to ${maxCompared} works`;

/** A few works, trope by trope. */
export function CompareView() {
  const { query } = useAddress();
  const works = [...new Set((query.get("works") ?? "").split(",").filter(Boolean))];
  const isComparable = works.length >= minCompared && works.length <= maxCompared;
  const variables = { works };
  return (
    <Page
      title="Compare works"
      kind={`${size}, trope by trope`}
      {...(isComparable && { tools: <ShowQuery document={CompareDocument} variables={variables} /> })}
    >
      <Picked works={works} />
      {isComparable ? <Comparison variables={variables} /> : <TooFewOrMany count={works.length} />}
    </Page>
  );
}

function addressFor(works: readonly string[]): string {
  return withQuery("/compare", { works: works.join(",") });
}

function Picked({ works }: { works: readonly string[] }) {
  const add = ({ id }: NamedFragment): void => navigate(addressFor([...works.filter((work) => work !== id), id]));
  return (
    <section aria-label="The works" class="picked">
      <ul class="choices">
        {works.map((id) => (
          <li key={id} class="chosen">
            <WorkName id={id} />
            <a href={addressFor(works.filter((work) => work !== id))} aria-label={`Remove ${id}`}>
              ×
            </a>
          </li>
        ))}
      </ul>
      {works.length < maxCompared && <SearchBox label="Add a work" hint="A title" kinds={["WORK"]} onPick={add} />}
    </section>
  );
}

function WorkName({ id }: { id: string }) {
  const query = useQuery(WorkNamesDocument, { id });
  if (query.state !== "answered") return <span>{id}</span>;
  return <bdi>{query.result?.work?.label ?? `“${id}”, which the graph does not hold`}</bdi>;
}

function TooFewOrMany({ count }: { count: number }) {
  return (
    <Notice>
      <p>
        {count === 0 && `Pick ${size} to compare.`}
        {count > 0 && count < minCompared && "One work alone cannot be compared; add another."}
        {count > maxCompared &&
          `${count} works are too many to read side by side; remove some until ${maxCompared} are left.`}
      </p>
      <p>
        For example, <a href="/compare?works=her-2013,blade-runner-2049-2017">Her and Blade Runner 2049</a>, or{" "}
        <a href="/compare?works=her-2013,blade-runner-2049-2017,ex-machina-2014">these two and Ex Machina</a>.
      </p>
    </Notice>
  );
}

function Comparison({ variables }: { variables: { readonly works: readonly string[] } }) {
  const query = useQuery(CompareDocument, variables);
  return (
    <QueryResult query={query} loading="Comparing …">
      {({ compare }) =>
        compare && (
          <>
            <Section id="shared" title="Shared tropes, the rarest first">
              <Matrix comparison={compare} />
            </Section>
            <Section id="alone" title="Tropes unique to each work">
              <UniqueTropes comparison={compare} />
            </Section>
            <Connections comparison={compare} />
          </>
        )
      }
    </QueryResult>
  );
}
