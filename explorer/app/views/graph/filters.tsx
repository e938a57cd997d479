import type { ComponentChildren } from "preact";
import { humanize } from "../../format.ts";
import { graphAddress, type GraphProps, type GraphState } from "./graph-state.ts";
import { kinds } from "./shapes.ts";
import { Swatch } from "./swatch.tsx";

/** The legend, which shows and hides kinds and relations. */
export function Filters({ state, graph }: GraphProps) {
  const drawn = new Set<string>([...graph.nodes.values()].map(({ __typename }) => __typename));
  const relations = [...new Set([...graph.edges.values()].map(({ relation }) => relation))].sort();
  return (
    <div class="filters">
      <nav aria-label="Kinds, shown or hidden" class="choices">
        {kinds
          .filter((kind) => drawn.has(kind))
          .map((kind) => (
            <Toggle key={kind} name={kind} state={state}>
              <Swatch kind={kind} />
            </Toggle>
          ))}
      </nav>
      <details>
        <summary>Relations</summary>
        <nav aria-label="Relations, shown or hidden" class="choices">
          {relations.map((relation) => (
            <Toggle key={relation} name={relation} state={state} />
          ))}
        </nav>
      </details>
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly state: GraphState;
  readonly children?: ComponentChildren;
}

function Toggle({ name, state, children }: ToggleProps) {
  const hidden = new Set(state.hidden);
  const isShown = !hidden.delete(name);
  if (isShown) hidden.add(name);
  return (
    <a data-keep href={graphAddress({ ...state, hidden })} class={isShown ? "toggle" : "toggle off"}>
      {children}
      {humanize(name)}
      <span class="unseen">{isShown ? ", shown; hide" : ", hidden; show"}</span>
    </a>
  );
}
