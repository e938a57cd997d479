import { addressOf } from "../address.ts";

/** A node by its kind, its id, and what it is called. */
export interface LinkedNode {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
}

/** A link to a node's page. */
export function NodeLink({ node }: { node: LinkedNode }) {
  return (
    <a href={addressOf(node)} dir="auto">
      {node.label}
    </a>
  );
}
