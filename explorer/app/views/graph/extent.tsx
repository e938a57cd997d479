import { pluralize } from "../../format.ts";
import { graphAddress, type GraphProps, hopChoices, nodeChoices } from "./graph-state.ts";

/** How much is drawn, and how much could be. */
export function Extent({ state, graph: { nodes, edges, truncated } }: GraphProps) {
  return (
    <div class="extent">
      <p class="quiet">
        {pluralize(nodes.size, "node")} and {pluralize(edges.size, "edge")}
        {truncated && "; only the nodes with the most edges are drawn"}.
      </p>
      <NumberChoices
        name="Hops"
        choices={hopChoices}
        chosen={state.hops}
        to={(hops) => graphAddress({ ...state, hops })}
      />
      <NumberChoices
        name="Maximum nodes"
        choices={nodeChoices}
        chosen={state.first}
        to={(first) => graphAddress({ ...state, first })}
      />
    </div>
  );
}

interface Props {
  readonly name: string;
  readonly choices: readonly number[];
  readonly chosen: number;
  readonly to: (choice: number) => string;
}

function NumberChoices({ name, choices, chosen, to }: Props) {
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
