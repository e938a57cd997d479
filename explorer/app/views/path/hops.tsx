import type { PathQuery } from "../../../gql/graphql.ts";
import { pluralize } from "../../format.ts";
import { kindLabelOf } from "../../labels.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { type LinkedNode, NodeLink } from "../../parts/node-link.tsx";

interface Props {
  readonly path: NonNullable<PathQuery["path"]>["paths"][number];
  readonly name: string;
}

/** One path from node to node, each hop in a sentence with its evidence. */
export function Hops({ path: { hops, length }, name }: Props) {
  const [first] = hops;
  return (
    <section class="section" aria-label={name}>
      <h2>
        {name} <span class="quiet hop-count">{pluralize(length, "hop")}</span>
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

function Node({ node }: { node: LinkedNode }) {
  return (
    <p class="node">
      <NodeLink node={node} /> <span class="quiet">{kindLabelOf(node)}</span>
    </p>
  );
}
