import { fold } from "../../src/graph/text.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { type Draft, edge, node } from "./node-and-edge.ts";

export function debateDraft({ id, value: { topic, kind, sides } }: SeedRecord<"debate">, seed: Seed): Draft {
  const framing: EvidenceRecord = { editorial: "The question and the sides are framed by the editors of this graph." };
  const claims = sides.flatMap((side, index) => side.claims.map((claim) => ({ claim, side: index })));
  return {
    nodes: [
      node("DEBATE", id, topic, topic, {
        topic,
        kind,
        positions: sides.map(({ position }) => position),
        search: fold(topic),
      }),
    ],
    edges: claims.map(({ claim, side }, position) =>
      edge(claim, "TAKES_SIDE_IN", id, [...claimEvidence(claim, seed), framing], { side, position }),
    ),
  };
}

function claimEvidence(claimId: string, seed: Seed): EvidenceRecord[] {
  const review = seed.of("review").find(({ id }) => claimId.startsWith(`${id}/`));
  const claim = review?.value.claims.find(({ id }) => `${review.id}/${id}` === claimId);
  return review && claim ? [{ review: review.slug, paragraphs: claim.paragraphs }] : [];
}
