import { fold } from "../../src/graph/text.ts";
import { bodyParagraphs } from "../../src/graph/paragraphs.ts";
import { partsOf } from "../paragraphs.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import { idOf } from "../records/kinds.ts";
import type { RecordOf } from "../records/schemas.ts";
import type { Seed } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { fact, factLists } from "./facts.ts";
import { edge, node, type NodesAndEdges, stated } from "./node-and-edge.ts";

/** A review with its claims, and what both are about. */
export function buildReview({ id, slug, value }: SeedRecord<"review">, seed: Seed): NodesAndEdges {
  const { title, titleCertainty, byline, publishedFrom, publishedTo, publishedCertainty, url, facts } = value;
  const parts = partsOf(value.paragraphs);
  const published = [publishedFrom, publishedTo].filter((day) => day !== undefined);
  // Claims of several reviews are listed by the day of the review, then in the order of the essay.
  const order = `${published[0] ?? "unknown"} ${slug}`;
  const review = node({
    kind: "REVIEW",
    id,
    label: `${title} (${seed.record("publication", value.publication)?.value.name})`,
    sortBy: order,
    properties: {
      title,
      titleCertainty,
      byline,
      ...stated({ publishedFrom, publishedTo, url }),
      publishedCertainty,
      paragraphParts: parts,
      search: fold(title),
      ...factLists([
        fact("title", title, facts.title),
        ...(published.length ? [fact("published", published.join("/"), facts.published)] : []),
        ...(url === undefined ? [] : [fact("url", url, facts.url)]),
      ]),
    },
  });
  const claims = value.claims.map((claim, position) => buildClaim({ id, slug, order, position, value, parts }, claim));
  return {
    nodes: [review, ...claims.flatMap(({ nodes }) => nodes)],
    edges: [
      edge({
        from: id,
        type: "PUBLISHED_IN",
        to: idOf("publication", value.publication),
        evidence: facts.publication ?? [],
      }),
      ...(value.critic === undefined
        ? []
        : [edge({ from: idOf("person", value.critic), type: "WROTE", to: id, evidence: facts.byline ?? [] })]),
      ...(value.mentions ?? []).map(({ node, paragraphs }, position) =>
        edge({
          from: id,
          type: "MENTIONS",
          to: node,
          evidence: [{ review: slug, paragraphs }],
          properties: { position },
        }),
      ),
      ...claims.flatMap(({ edges }) => edges),
    ],
  };
}

interface ClaimContext {
  readonly id: string;
  readonly slug: string;
  readonly order: string;
  readonly position: number;
  readonly value: RecordOf["review"];
  readonly parts: readonly string[];
}

type Claim = RecordOf["review"]["claims"][number];

function buildClaim({ id: review, slug, order, position, value, parts }: ClaimContext, claim: Claim): NodesAndEdges {
  const id = `${review}/${claim.id}`;
  const { text, mode = "ASSERTION", speaker, paragraphs, comparison, correction } = claim;
  const inferred = comparison?.explicit === false ? ({ certainty: "INFERRED" } as const) : {};
  const evidence: EvidenceRecord[] = [{ review: slug, paragraphs, ...inferred }];
  const key = `${order} ${String(position).padStart(4, "0")}`;
  const claimNode = node({
    kind: "CLAIM",
    id,
    label: text,
    sortBy: key,
    properties: {
      text,
      mode,
      ...stated({ speaker }),
      paragraphs,
      bodyParagraphs: bodyParagraphs(parts, paragraphs),
      ...(comparison ?? {}),
      corrected: correction !== undefined,
      ...stated({
        reviewedEarliest: yearOf(value.publishedFrom),
        reviewedLatest: yearOf(value.publishedTo),
      }),
      search: fold(text),
      ...(correction ? factLists([fact("correction", correction.text, correction.evidence)]) : {}),
    },
  });
  return {
    nodes: [claimNode],
    edges: [
      edge({ from: review, type: "MAKES", to: id, evidence: [{ review: slug, paragraphs }], properties: { position } }),
      ...claim.about.map(({ subject, stance, aspect }, each) =>
        edge({
          from: id,
          type: "ABOUT",
          to: subject,
          evidence,
          properties: { stance, ...stated({ aspect }), position: each },
        }),
      ),
    ],
  };
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
