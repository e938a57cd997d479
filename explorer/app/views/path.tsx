import "../../style/path.css";
import { EndsDocument, type EndsQuery, type NodeKind, PathDocument, type PathQuery } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { open, useAddress } from "../navigation.ts";
import { Answered } from "../parts/query-result.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page, ShowQuery } from "../parts/page.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { ThingLink } from "../parts/node-link.tsx";
import { useAnswer } from "../use-query.ts";
import { counted, kindWords } from "../labels.ts";

/** What can be an end of a path: no edge leads to a source, evidence only names it. */
const joined = (Object.keys(kindWords) as NodeKind[]).filter((kind) => kind !== "SOURCE");

type Found = NonNullable<PathQuery["path"]>["paths"][number];

/** The shortest ways between two things, each hop explained. */
export function PathView() {
  const { query } = useAddress();
  const from = query.get("from") ?? "";
  const to = query.get("to") ?? "";
  const variables = { from, to, maxHops: 6 };
  const ends = useAnswer(EndsDocument, from || to ? { from, to } : null);
  const known = ends.state === "answered" ? ends.result : null;
  return (
    <Page
      title="Find a path"
      kind="Two things, and the chain between them"
      {...(from && to && { tools: <ShowQuery document={PathDocument} variables={variables} /> })}
    >
      <div class="ends">
        <End name="From" id={from} node={known?.from} pick={(id) => open(withQuery("/path", { from: id, to }))} />
        <End name="To" id={to} node={known?.to} pick={(id) => open(withQuery("/path", { from, to: id }))} />
      </div>
      {from && to ? <Paths variables={variables} /> : <Missing from={from} to={to} />}
    </Page>
  );
}

interface EndProps {
  readonly name: string;
  readonly id: string;
  readonly node: EndsQuery["from"] | undefined;
  readonly pick: (id: string) => void;
}

function End({ name, id, node, pick }: EndProps) {
  return (
    <div class="end">
      <SearchBox
        label={name}
        hint={id ? "Pick another" : "A film, a person, a trope …"}
        kinds={joined}
        picked={(hit) => pick(hit.id)}
      />
      <p>
        {node && <ThingLink node={node} />}
        {node === null && id && `The graph does not hold “${id}”.`}
      </p>
    </div>
  );
}

function Missing({ from, to }: { from: string; to: string }) {
  return (
    <Notice>
      <p>
        {from || to
          ? "Pick the other end to see how the two hang together."
          : "Pick two things to see how they hang together."}
      </p>
      <p>
        For instance{" "}
        <a href={withQuery("/path", { from: "blade-runner-2049-2017/joi", to: "frankenstein-1818" })}>
          Joi and Frankenstein
        </a>
        .
      </p>
    </Notice>
  );
}

function Paths({ variables }: { variables: { readonly from: string; readonly to: string; readonly maxHops: number } }) {
  const asked = useAnswer(PathDocument, variables);
  return (
    <Answered asked={asked} waiting="Looking for a path …">
      {({ path }) =>
        path && (
          <>
            {path.paths.length === 0 && (
              <Notice>
                <p>No path of {variables.maxHops} hops or fewer joins the two. Pick another end.</p>
              </Notice>
            )}
            {path.truncated && <p class="quiet">There may be shorter or better paths than these.</p>}
            {path.paths.map((found, index) => (
              <Chain
                key={index}
                found={found}
                name={index === 0 ? "The most telling path" : `Another path, ${index + 1}`}
              />
            ))}
          </>
        )
      }
    </Answered>
  );
}

function Chain({ found: { hops, length }, name }: { found: Found; name: string }) {
  const [first] = hops;
  return (
    <section class="section" aria-label={name}>
      <h2>
        {name} <span class="quiet hop-count">{counted(length, "hop")}</span>
      </h2>
      <ol class="chain">
        {first && (
          <li>
            <Node node={first.from} />
          </li>
        )}
        {hops.map(({ to, explanation, evidence }, index) => (
          <li key={index}>
            <div class="hop">
              <p>{explanation}</p>
              <Evidence pieces={evidence} />
            </div>
            <Node node={to} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Node({ node }: { node: Found["hops"][number]["to"] }) {
  return (
    <p class="node">
      <ThingLink node={node} />{" "}
      <span class="quiet">{kindWords[node.__typename.toUpperCase() as keyof typeof kindWords][0]}</span>
    </p>
  );
}
