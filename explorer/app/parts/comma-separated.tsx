import { Fragment } from "preact";
import { type LinkedNode, NodeLink } from "./node-link.tsx";

/** Links to nodes in one line, with commas between them. */
export function CommaSeparated({ nodes }: { nodes: readonly LinkedNode[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <Fragment key={node.id}>
          {index > 0 && ", "}
          <NodeLink node={node} />
        </Fragment>
      ))}
    </>
  );
}
