import "../../style/graph.css";
import { NeighbourhoodDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { navigate, useAddress } from "../navigation.ts";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { Loading } from "../parts/query-result.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { UnknownNode } from "../parts/unknown-node.tsx";
import { Canvas } from "./graph/canvas.tsx";
import { Extent } from "./graph/extent.tsx";
import { Filters } from "./graph/filters.tsx";
import { type GraphState, nodeChoices, readGraphState } from "./graph/graph-state.ts";
import { useNeighbourhoods } from "./graph/use-neighbourhoods.ts";

/** A node's neighbourhood as a drawing, to be expanded node by node. */
export function GraphView() {
  const state = readGraphState(useAddress().query);
  return state.id ? <Neighbourhood key={`${state.id} ${state.hops} ${state.first}`} state={state} /> : <Start />;
}

function Start() {
  return (
    <Page title="Draw a neighbourhood" kind="The graph itself">
      <div class="home-search">
        <SearchBox
          label="Start from"
          hint="A film, a trope, a person …"
          onPick={({ id }) => navigate(withQuery("/graph", { id }))}
        />
      </div>
      <Notice>
        <p>
          Pick anything to see its neighbourhood, for example <a href="/graph?id=her-2013">Her</a> or{" "}
          <a href="/graph?id=trope/programmed-to-love">the trope Programmed to love</a>.
        </p>
      </Notice>
    </Page>
  );
}

function Neighbourhood({ state }: { state: GraphState }) {
  const { id, hops, first, expanded } = state;
  const centre = { id, hops, first };
  const others = expanded.map((each) => ({ id: each, hops: 1, first: nodeChoices[0] }));
  const { graph, problems, isUnknown, retry } = useNeighbourhoods([centre, ...others]);
  if (isUnknown) return <UnknownNode id={id} kind="node" />;
  return (
    <Page
      title={`Around ${graph?.nodes.get(id)?.label ?? id}`}
      kind="Graph"
      tools={
        <>
          <ShowQuery document={NeighbourhoodDocument} variables={centre} />
          <a class="tool" href="/graph">
            Start from something else
          </a>
        </>
      }
    >
      {problems.length > 0 && (
        <Notice urgent>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          <p>
            <button type="button" onClick={retry}>
              Try again
            </button>{" "}
            or <a href="/graph">start from something else</a>.
          </p>
        </Notice>
      )}
      {graph && graph.nodes.size > 0 && (
        <>
          <Extent state={state} graph={graph} />
          <Filters state={state} graph={graph} />
          <Canvas state={state} graph={graph} />
        </>
      )}
      {!graph && problems.length === 0 && <Loading>Loading the neighbourhood …</Loading>}
    </Page>
  );
}
