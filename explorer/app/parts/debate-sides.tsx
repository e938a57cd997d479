import type { DebatePartsFragment } from "../../gql/graphql.ts";
import { Claims } from "./claims.tsx";

/** The sides of a debate as columns, each with its claims. */
export function DebateSides({ debate: { sides } }: { debate: DebatePartsFragment }) {
  return (
    <div class="sides">
      {sides.map(({ position, claims }, index) => (
        <section class="side" key={index} aria-label={position}>
          <p class="position">{position}</p>
          <Claims claims={claims} by />
        </section>
      ))}
    </div>
  );
}
