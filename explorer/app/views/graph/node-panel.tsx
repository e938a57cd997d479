import { useState } from "preact/hooks";
import { ThingLink } from "../../parts/node-link.tsx";
import { counted, plain } from "../../labels.ts";
import { Swatch } from "./filters.tsx";
import type { Shown } from "./graph-state.ts";
import type { Gathered } from "./use-neighbourhoods.ts";

interface Props {
  readonly shown: Shown;
  readonly gathered: Gathered;
  readonly expand: (id: string) => void;
  readonly fold: (id: string) => void;
  readonly choose: (id: string) => void;
}

/** The chosen node with its neighbours as a table: what the drawing shows, in words. */
export function NodePanel({ shown: { id, chosen, expanded, without }, gathered, expand, fold, choose }: Props) {
  const node = gathered.nodes.get(chosen);
  if (!node) return null;
  const near = neighbours(chosen, gathered).filter(
    ({ other, relation }) => !without.has(relation) && !without.has(other.__typename),
  );
  const isExpanded = expanded.includes(chosen);
  return (
    <section class="node-panel" aria-label="The chosen node">
      <div aria-live="polite">
        <p class="kind">{node.__typename}</p>
        <h2>
          <ThingLink node={node} />
        </h2>
        <p class="quiet">{counted(near.length, "edge")} drawn</p>
      </div>
      {chosen === id ? (
        <p class="quiet">The drawing begins with it.</p>
      ) : (
        <button type="button" onClick={() => (isExpanded ? fold(chosen) : expand(chosen))}>
          {isExpanded ? "Fold it up" : "Expand it"}
        </button>
      )}
      <Neighbours key={chosen} near={near} choose={choose} />
    </section>
  );
}

type Neighbour = ReturnType<typeof neighbours>[number];

function neighbours(id: string, { nodes, edges }: Gathered) {
  return [...edges.values()].flatMap(({ id: edge, from, to, relation }) => {
    const other = from === to ? undefined : from === id ? nodes.get(to) : to === id ? nodes.get(from) : undefined;
    return other ? [{ edge, other, relation, words: `${from === id ? "" : "← "}${plain(relation)}` }] : [];
  });
}

const fewRows = 60;

function Neighbours({ near, choose }: { near: readonly Neighbour[]; choose: (id: string) => void }) {
  const [all, setAll] = useState(false);
  return (
    <div class="neighbours" tabIndex={0} role="region" aria-label="Its neighbours">
      <table class="facts">
        <caption class="unseen">Its neighbours</caption>
        <thead>
          <tr>
            <th scope="col">Relation</th>
            <th scope="col">Neighbour</th>
          </tr>
        </thead>
        <tbody>
          {near.slice(0, all ? undefined : fewRows).map(({ edge, other, words }) => (
            <tr key={edge}>
              <td class="quiet">{words}</td>
              <td>
                <span class="neighbour">
                  <Swatch kind={other.__typename} />
                  <button type="button" class="as-link" onClick={() => choose(other.id)}>
                    {other.label}
                  </button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && near.length > fewRows && (
        <button type="button" onClick={() => setAll(true)}>
          Show {counted(near.length - fewRows, "more edge")}
        </button>
      )}
    </div>
  );
}
