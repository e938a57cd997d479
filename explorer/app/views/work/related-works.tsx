import { phraseOf } from "../../../../src/graph/phrases.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import type { WorkProps } from "./work-props.ts";

/** The works that a work derives from, and those that derive from it. */
export function RelatedWorks({ work: { relations } }: WorkProps) {
  const edges = relations?.edges ?? [];
  if (edges.length === 0) return <p class="quiet">None recorded.</p>;
  return (
    <ul class="plain spaced">
      {edges.map(({ node, relation, forward, evidence }, index) => {
        const [before, after] = phraseOf({ relation, forward });
        return (
          <li key={index}>
            It {before}
            <NodeLink node={node} />
            {after}.
            <Evidence pieces={evidence} />
          </li>
        );
      })}
    </ul>
  );
}
