import { bodyParagraphs } from "../../graph/paragraphs.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import type { Resolvers } from "../generated.ts";

export const commonResolvers: Resolvers = {
  Node: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Subject: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Evidence: {
    review: ({ review }, _arguments, { graph }) => (review === null ? null : graph.node("REVIEW", review)),
    source: ({ source }, _arguments, { graph }) => (source === null ? null : graph.node("SOURCE", source)),
    bodyParagraphs: async ({ review, paragraphs }, _arguments, { graph }) => {
      const essay = review === null ? null : await graph.node("REVIEW", review);
      return bodyParagraphs(essay?.paragraphParts ?? [], paragraphs);
    },
  },
  MentionEdge: {
    paragraphs: ({ evidence }) => [...new Set(evidence.flatMap(({ paragraphs }) => paragraphs))],
  },
};
