import { useState } from "preact/hooks";
import { humanize, pluralize } from "../../format.ts";
import { NodeLink } from "../../parts/node-link.tsx";
import { Table } from "../../parts/table.tsx";
import type { GraphProps } from "./graph-state.ts";
import { Swatch } from "./swatch.tsx";
import type { Graph } from "./use-neighbourhoods.ts";

interface Props extends GraphProps {
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly choose: (id: string) => void;
}

/** The chosen node with its neighbours as a table: what the drawing shows, in words. */
export function NodePanel({ state, graph, expand, collapse, choose }: Props) {
  const { id, chosen, expanded, hidden } = state;
  const node = graph.nodes.get(chosen);
  if (!node) return null;
  const near = neighboursOf(chosen, graph).filter(
    ({ other, relation }) => !hidden.has(relation) && !hidden.has(other.__typename),
  );
  const isExpanded = expanded.includes(chosen);
  return (
    <section class="node-panel" aria-label="The chosen node">
      <div aria-live="polite">
        <p class="kind">{node.__typename}</p>
        <h2>
          <NodeLink node={node} />
        </h2>
        <p class="quiet">{pluralize(near.length, "edge")} drawn</p>
      </div>
      {chosen === id ? (
        <p class="quiet">It is the centre of the drawing.</p>
      ) : (
        <button type="button" onClick={() => (isExpanded ? collapse(chosen) : expand(chosen))}>
          {isExpanded ? "Collapse it" : "Expand it"}
        </button>
      )}
      <Neighbours key={chosen} near={near} choose={choose} />
    </section>
  );
}

type Neighbour = ReturnType<typeof neighboursOf>[number];

function neighboursOf(id: string, { nodes, edges }: Graph) {
  return [...edges.values()].flatMap(({ id: edge, from, to, relation }) => {
    const other = from === to ? undefined : from === id ? nodes.get(to) : to === id ? nodes.get(from) : undefined;
    return other ? [{ edge, other, relation, words: `${from === id ? "" : "← "}${humanize(relation)}` }] : [];
  });
}

const maxRows = 60;

function Neighbours({ near, choose }: { near: readonly Neighbour[]; choose: (id: string) => void }) {
  const [all, setAll] = useState(false);
  return (
    <div class="neighbours" tabIndex={0} role="region" aria-label="Its neighbours">
      <Table caption="Its neighbours" columns={["Relation", "Neighbour"]}>
        {near.slice(0, all ? undefined : maxRows).map(({ edge, other, words }) => (
          <tr key={edge}>
            <td class="quiet">{words}</td>
            <td>
              <span class="neighbour">
                <Swatch kind={other.__typename} />
                <button type="button" class="as-link" onClick={() => choose(other.id)}>
                  <bdi>{other.label}</bdi>
                </button>
              </span>
            </td>
          </tr>
        ))}
      </Table>
      {!all && near.length > maxRows && (
        <button type="button" onClick={() => setAll(true)}>
          Show {pluralize(near.length - maxRows, "more edge")}
        </button>
      )}
    </div>
  );
}
