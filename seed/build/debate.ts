import { fold } from "../../src/graph/text.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { type NodesAndEdges, edge, node } from "./node-and-edge.ts";

/** A debate, with the claims that take its sides. */
export function buildDebate({ id, value: { topic, kind, sides } }: SeedRecord<"debate">, seed: Seed): NodesAndEdges {
  const framing: EvidenceRecord = { editorial: "The question and the sides are framed by the editors of this graph." };
  const claims = sides.flatMap((side, index) => side.claims.map((claim) => ({ claim, side: index })));
  return {
    nodes: [
      node({
        kind: "DEBATE",
        id,
        label: topic,
        properties: { topic, kind, positions: sides.map(({ position }) => position), search: fold(topic) },
      }),
    ],
    edges: claims.map(({ claim, side }, position) =>
      edge({
        from: claim,
        type: "TAKES_SIDE_IN",
        to: id,
        evidence: [...claimEvidence(claim, seed), framing],
        properties: { side, position },
      }),
    ),
  };
}

function claimEvidence(claimId: string, seed: Seed): EvidenceRecord[] {
  const review = seed.of("review").find(({ id }) => claimId.startsWith(`${id}/`));
  const claim = review?.value.claims.find(({ id }) => `${review.id}/${id}` === claimId);
  return review && claim ? [{ review: review.slug, paragraphs: claim.paragraphs }] : [];
}
