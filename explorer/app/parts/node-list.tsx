import { type LinkedNode, NodeLink } from "./node-link.tsx";

/** Links to nodes, one on a line. */
export function NodeList({ nodes }: { nodes: readonly LinkedNode[] }) {
  return (
    <ul class="plain">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}
