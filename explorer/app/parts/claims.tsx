import type { ClaimLineFragment } from "../../gql/graphql.ts";
import { ClaimItem } from "./claim-item.tsx";

interface Props {
  readonly claims: readonly ClaimLineFragment[];
  /** Whether each claim names its critic. */
  readonly by?: boolean;
}

/** A list of claims. */
export function Claims({ claims, by = false }: Props) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimItem claim={claim} by={by} />
        </li>
      ))}
    </ul>
  );
}
