import type { ClaimPartsFragment, Stance } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { pluralize } from "../format.ts";
import { stances } from "../labels.ts";
import { Claims } from "./claims.tsx";
import { StanceMark } from "./marks.tsx";
import { NodeLink } from "./node-link.tsx";

interface Props {
  readonly claims: readonly ClaimPartsFragment[];
  /** The node towards which the stance counts. */
  readonly about: string;
  readonly open: boolean;
}

/** Claims about one thing by critic, and by each critic's stance towards it. */
export function ClaimsByCritic({ claims, about, open }: Props) {
  return (
    <>
      {[...Map.groupBy(claims, ({ review }) => review.id)].map(([review, theirs]) => (
        <details class="critic" key={review} open={open}>
          <summary>
            <h3>{criticOf(theirs)}</h3>
            <span class="quiet">{pluralize(theirs.length, "claim")}</span>
          </summary>
          {theirs[0] && <Essay claim={theirs[0]} />}
          <ByStance claims={theirs} about={about} />
        </details>
      ))}
    </>
  );
}

function Essay({ claim: { critic, review } }: { claim: ClaimPartsFragment }) {
  return (
    <p class="claim-place">
      See <a href={addressOf({ __typename: "Review", id: review.id })}>the whole essay</a>
      {critic && (
        <>
          {" "}
          or <NodeLink node={critic} />
        </>
      )}
    </p>
  );
}

function criticOf([claim]: readonly ClaimPartsFragment[]): string {
  return claim ? `${claim.critic?.label ?? "Unsigned"} in ${claim.review.publication.name}` : "";
}

function ByStance({ claims, about }: Omit<Props, "open">) {
  const groups = Map.groupBy(claims, (claim) => stanceTowards(claim, about));
  return (
    <>
      {stances
        .filter((stance) => groups.has(stance))
        .map((stance) => (
          <section class="by-stance" key={stance}>
            <h4>
              <StanceMark stance={stance} />
            </h4>
            <Claims claims={groups.get(stance) ?? []} />
          </section>
        ))}
    </>
  );
}

function stanceTowards({ about }: ClaimPartsFragment, id: string): Stance {
  return about.find(({ subject }) => "id" in subject && subject.id === id)?.stance ?? "NEUTRAL";
}
