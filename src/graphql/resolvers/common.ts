import { bodyParagraphs } from "../../graph/paragraphs.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import type { Resolvers } from "../generated.ts";

export const commonResolvers: Resolvers = {
  Node: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Subject: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Evidence: {
    review: ({ review }, _arguments, { walk }) => (review === null ? null : walk.node("REVIEW", review)),
    source: ({ source }, _arguments, { walk }) => (source === null ? null : walk.node("SOURCE", source)),
    bodyParagraphs: async ({ review, paragraphs }, _arguments, { walk }) => {
      const essay = review === null ? null : await walk.node("REVIEW", review);
      return bodyParagraphs(essay?.paragraphParts ?? [], paragraphs);
    },
  },
  ExternalId: {
    authority: ({ property }) => property,
  },
  MentionEdge: {
    paragraphs: ({ evidence }) => [...new Set((evidence as EvidenceRows).flatMap(({ paragraphs }) => paragraphs))],
  },
};

type EvidenceRows = readonly { readonly paragraphs: readonly number[] }[];
