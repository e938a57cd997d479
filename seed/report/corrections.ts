import type { EvidenceRecord } from "../records/evidence.ts";
import type { Seed } from "../seed.ts";
import { bullets, count, plain, ranges } from "./markdown.ts";
import { publicationName } from "./names.ts";

/** What the essays get wrong, each claim with the fact that contradicts it. */
export function corrections(seed: Seed): string {
  const items = seed.of("review").flatMap(({ id, value }) =>
    value.claims.flatMap(({ id: claim, text, paragraphs, correction }) => {
      if (!correction) return [];
      const grounds = correction.evidence.map((piece) => groundOf(piece, seed)).join("; ");
      return [
        `${publicationName(value, seed)}, ¶${ranges(paragraphs)}: ${plain(text)} **Rather:** ${plain(correction.text)} (${grounds}; \`${id}/${claim}\`)`,
      ];
    }),
  );
  return [
    "## What the essays get wrong",
    `${count(items.length, "claim")} with a correction: what the critic says remains a claim, and is followed by what is known.`,
    ...(items.length > 0 ? [bullets(items)] : []),
  ].join("\n\n");
}

function groundOf({ review, paragraphs = [], source, editorial }: EvidenceRecord, seed: Seed): string {
  if (source !== undefined) {
    const { title = source, url } = seed.record("source", source)?.value ?? {};
    return url === undefined ? plain(title) : `[${plain(title)}](${url})`;
  }
  if (review !== undefined) {
    const essay = seed.record("review", review);
    return `${essay ? publicationName(essay.value, seed) : review}, ¶${ranges(paragraphs)}`;
  }
  return editorial === undefined ? "common knowledge" : plain(editorial);
}
