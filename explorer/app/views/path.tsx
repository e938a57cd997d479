import "../../style/path.css";
import { EndsDocument, PathDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { nodeKinds } from "../labels.ts";
import { navigate, useAddress } from "../navigation.ts";
import { type LinkedNode, NodeLink } from "../parts/node-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { QueryResult } from "../parts/query-result.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { resultOf, useQuery } from "../use-query.ts";
import { Hops } from "./path/hops.tsx";

/** What can be an end of a path: no edge leads to a source, evidence only names it. */
const endKinds = nodeKinds.filter((kind) => kind !== "SOURCE");

const maxHops = 6;

/** The shortest paths between two nodes, each hop explained. */
export function PathView() {
  const { query } = useAddress();
  const from = query.get("from") ?? "";
  const to = query.get("to") ?? "";
  const ends = resultOf(useQuery(EndsDocument, from || to ? { from, to } : null));
  return (
    <Page
      title="Find a path"
      kind="Two things, and how they are connected"
      {...(from && to && { tools: <ShowQuery document={PathDocument} variables={{ from, to, maxHops }} /> })}
    >
      <div class="ends">
        <End name="From" id={from} node={ends?.from} onPick={(id) => navigate(withQuery("/path", { from: id, to }))} />
        <End name="To" id={to} node={ends?.to} onPick={(id) => navigate(withQuery("/path", { from, to: id }))} />
      </div>
      {from && to ? <Paths from={from} to={to} /> : <MissingEnd ends={[from, to]} />}
    </Page>
  );
}

interface EndProps {
  readonly name: string;
  readonly id: string;
  readonly node: LinkedNode | null | undefined;
  readonly onPick: (id: string) => void;
}

function End({ name, id, node, onPick }: EndProps) {
  return (
    <div class="end">
      <SearchBox
        label={name}
        hint={id ? "Pick another" : "A film, a person, a trope …"}
        kinds={endKinds}
        onPick={(hit) => onPick(hit.id)}
      />
      <p>
        {node && <NodeLink node={node} />}
        {node === null && id && `The graph does not hold “${id}”.`}
      </p>
    </div>
  );
}

function MissingEnd({ ends }: { ends: readonly string[] }) {
  return (
    <Notice>
      <p>
        {ends.some(Boolean)
          ? "Pick the other end to see how the two are connected."
          : "Pick two things to see how they are connected."}
      </p>
      <p>
        For example,{" "}
        <a href={withQuery("/path", { from: "blade-runner-2049-2017/joi", to: "frankenstein-1818" })}>
          Joi and Frankenstein
        </a>
        .
      </p>
    </Notice>
  );
}

function Paths({ from, to }: { from: string; to: string }) {
  const query = useQuery(PathDocument, { from, to, maxHops });
  return (
    <QueryResult query={query} loading="Looking for a path …">
      {({ path }) =>
        path && (
          <>
            {path.paths.length === 0 && (
              <Notice>
                <p>No path of {maxHops} hops or fewer connects the two. Pick another end.</p>
              </Notice>
            )}
            {path.truncated && <p class="quiet">There may be shorter or better paths than these.</p>}
            {path.paths.map((each, index) => (
              <Hops key={index} path={each} name={index === 0 ? "The best path" : `Another path, ${index + 1}`} />
            ))}
          </>
        )
      }
    </QueryResult>
  );
}
