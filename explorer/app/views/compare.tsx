import "../../style/compare.css";
import { CompareDocument, type NamedFragment, WorkNamesDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { open, useAddress } from "../navigation.ts";
import { Answered } from "../parts/query-result.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page, ShowQuery } from "../parts/page.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { useAnswer } from "../use-query.ts";
import { Alone, SaidOfThem } from "./compare/connections.tsx";
import { Matrix } from "./compare/matrix.tsx";

const fewest = 2;
const most = 6;

/** Two to six works, trope by trope. */
export function CompareView() {
  const { query } = useAddress();
  const works = [...new Set((query.get("works") ?? "").split(",").filter(Boolean))];
  const enough = works.length >= fewest && works.length <= most;
  const variables = { works };
  return (
    <Page
      title="Compare works"
      kind="Two to six works, trope by trope"
      {...(enough && { tools: <ShowQuery document={CompareDocument} variables={variables} /> })}
    >
      <Picked works={works} />
      {enough ? <Compared variables={variables} /> : <TooFewOrMany count={works.length} />}
    </Page>
  );
}

function addressFor(works: readonly string[]): string {
  return withQuery("/compare", { works: works.join(",") });
}

function Picked({ works }: { works: readonly string[] }) {
  const add = ({ id }: NamedFragment): void => open(addressFor([...works.filter((work) => work !== id), id]));
  return (
    <section aria-label="The works" class="picked">
      <ul class="choices">
        {works.map((id) => (
          <li key={id} class="chosen">
            <WorkName id={id} />
            <a href={addressFor(works.filter((work) => work !== id))} aria-label={`Leave out ${id}`}>
              ×
            </a>
          </li>
        ))}
      </ul>
      {works.length < most && <SearchBox label="Add a work" hint="A title" kinds={["WORK"]} picked={add} />}
    </section>
  );
}

function WorkName({ id }: { id: string }) {
  const asked = useAnswer(WorkNamesDocument, { id });
  const work = asked.state === "answered" ? asked.result?.work : undefined;
  if (work) return <span>{work.label}</span>;
  return <span>{asked.state === "answered" ? `“${id}”, which the graph does not hold` : id}</span>;
}

function TooFewOrMany({ count }: { count: number }) {
  return (
    <Notice>
      <p>
        {count === 0 && "Pick two to six works to set side by side."}
        {count === 1 && "One work alone cannot be compared; add another."}
        {count > most && `${count} works are too many to read side by side; leave some out until six remain.`}
      </p>
      <p>
        For instance <a href="/compare?works=her-2013,blade-runner-2049-2017">Her and Blade Runner 2049</a>, or{" "}
        <a href="/compare?works=her-2013,blade-runner-2049-2017,ex-machina-2014">these two and Ex Machina</a>.
      </p>
    </Notice>
  );
}

function Compared({ variables }: { variables: { readonly works: readonly string[] } }) {
  const asked = useAnswer(CompareDocument, variables);
  return (
    <Answered asked={asked} waiting="Comparing …">
      {({ compare }) =>
        compare && (
          <>
            <section aria-labelledby="shared" class="section">
              <h2 id="shared">Tropes that they share, the rarest first</h2>
              <Matrix compared={compare} />
            </section>
            <section aria-labelledby="alone" class="section">
              <h2 id="alone">What each has alone</h2>
              <Alone compared={compare} />
            </section>
            <SaidOfThem compared={compare} />
          </>
        )
      }
    </Answered>
  );
}
