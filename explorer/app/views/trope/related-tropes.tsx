import { phraseOf } from "../../../../src/graph/phrases.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import { isDescent } from "./descent.ts";
import type { Lineage } from "./lineage.ts";

/** How the tropes of a lineage are related, descent first. */
export function RelatedTropes({ edges }: Pick<Lineage, "edges">) {
  if (edges.length === 0) return <p class="quiet">No relation to another trope is recorded.</p>;
  return (
    <ul class="plain spaced">
      {[...edges.filter(isDescent), ...edges.filter((edge) => !isDescent(edge))].map((edge, index) => {
        const [before, after] = phraseOf({ relation: edge.relation, forward: true });
        return (
          <li key={index}>
            <NodeLink node={edge.from} /> <span class="quiet">{before}</span>
            <NodeLink node={edge.to} />
            <span class="quiet">{after}</span>
            <Evidence pieces={edge.evidence} />
          </li>
        );
      })}
    </ul>
  );
}
