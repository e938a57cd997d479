import "../../style/graph.css";
import { NeighbourhoodDocument } from "../../gql/graphql.ts";
import { withQuery } from "../address.ts";
import { open, useAddress } from "../navigation.ts";
import { Notice } from "../parts/notice.tsx";
import { Page, ShowQuery } from "../parts/page.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Unknown } from "../parts/unknown-node.tsx";
import { counted } from "../labels.ts";
import { Canvas } from "./graph/canvas.tsx";
import { Filters } from "./graph/filters.tsx";
import { addressOfShown, manyHops, manyNodes, readShown, type Shown } from "./graph/graph-state.ts";
import { type Gathered, useGathered } from "./graph/use-neighbourhoods.ts";

/** A node's neighbourhood, drawn, to be expanded node by node. */
export function GraphView() {
  const shown = readShown(useAddress().query);
  return shown.id ? <Neighbourhood key={`${shown.id} ${shown.hops} ${shown.first}`} shown={shown} /> : <Begin />;
}

function Begin() {
  return (
    <Page title="Draw a neighbourhood" kind="The graph itself">
      <div class="home-search">
        <Pick label="Begin with" />
      </div>
      <Notice>
        <p>
          Pick anything to see what stands around it, for instance <a href="/graph?id=her-2013">Her</a> or{" "}
          <a href="/graph?id=trope/programmed-to-love">the trope Programmed to love</a>.
        </p>
      </Notice>
    </Page>
  );
}

function Pick({ label }: { label: string }) {
  return (
    <SearchBox
      label={label}
      hint="A film, a trope, a person …"
      picked={({ id }) => open(withQuery("/graph", { id }))}
    />
  );
}

function Neighbourhood({ shown }: { shown: Shown }) {
  const { id, hops, first, expanded } = shown;
  const middle = { id, hops, first };
  const around = expanded.map((one) => ({ id: one, hops: 1, first: manyNodes[0] }));
  const { gathered, problems, unknown, again } = useGathered([middle, ...around]);
  if (unknown) return <Unknown id={id} kind="node" />;
  return (
    <Page
      title={`Around ${gathered?.nodes.get(id)?.label ?? id}`}
      kind="Graph"
      tools={
        <>
          <ShowQuery document={NeighbourhoodDocument} variables={middle} />
          <a class="tool" href="/graph">
            Begin with something else
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
            <button type="button" onClick={again}>
              Try again
            </button>{" "}
            or <a href="/graph">begin with something else</a>.
          </p>
        </Notice>
      )}
      {gathered && gathered.nodes.size > 0 && (
        <>
          <Extent shown={shown} gathered={gathered} />
          <Filters shown={shown} gathered={gathered} />
          <Canvas shown={shown} gathered={gathered} />
        </>
      )}
      {!gathered && problems.length === 0 && (
        <p class="waiting" role="status">
          Looking around …
        </p>
      )}
    </Page>
  );
}

/** How much is drawn, and how much could be. */
function Extent({ shown, gathered: { nodes, edges, truncated } }: { shown: Shown; gathered: Gathered }) {
  return (
    <div class="extent">
      <p class="quiet">
        {counted(nodes.size, "node")} and {counted(edges.size, "edge")}
        {truncated && "; of what stands around, those with most edges"}.
      </p>
      <Choices name="Hops" choices={manyHops} chosen={shown.hops} to={(hops) => addressOfShown({ ...shown, hops })} />
      <Choices
        name="Nodes at most"
        choices={manyNodes}
        chosen={shown.first}
        to={(first) => addressOfShown({ ...shown, first })}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly number[];
  readonly chosen: number;
  readonly to: (choice: number) => string;
}

function Choices({ name, choices, chosen, to }: ChoicesProps) {
  return (
    <nav class="choices" aria-label={name}>
      <span class="quiet">{name}</span>
      {choices.map((choice) => (
        <a key={choice} href={to(choice)} aria-current={choice === chosen ? "true" : undefined}>
          {choice}
        </a>
      ))}
    </nav>
  );
}
