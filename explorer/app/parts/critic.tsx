import type { ClaimLineFragment } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { NodeLink } from "./node-link.tsx";

/** Who makes a claim and where it is published. */
export function Critic({ claim: { critic, review } }: { claim: Pick<ClaimLineFragment, "critic" | "review"> }) {
  return (
    <>
      {critic ? <NodeLink node={critic} /> : "Unsigned"} in{" "}
      <a href={addressOf({ __typename: "Review", id: review.id })}>{review.publication.name}</a>
    </>
  );
}
