import { bodyParagraphs } from "../../graph/paragraphs.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import { hops } from "../../query/hops.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Context } from "../context.ts";
import { externalIdsOf, type Identified } from "../external-ids.ts";
import type { Resolvers } from "../generated.ts";

const claimsAbout = hopConnection(hops.claimsAbout);
const mentions = hopConnection(hops.mentionedIn);

/** The interface and the union of nodes, the fields that several kinds of node have, and evidence. */
export const commonResolvers: Resolvers = {
  Node: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Subject: { __resolveType: ({ nodeKind }) => labelOf[nodeKind] },
  Work: { externalIds, facts, claimsAbout, mentions },
  Person: { externalIds, facts, claimsAbout, mentions },
  Trope: { externalIds, claimsAbout },
  Review: { facts, claimsAbout },
  Character: { claimsAbout, mentions },
  Bond: { claimsAbout },
  Organisation: { claimsAbout, mentions },
  Place: { claimsAbout, mentions },
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

function facts({ id }: { readonly id: string }, _arguments: unknown, { graph }: Context) {
  return graph.facts(id);
}

async function externalIds(node: Identified, _arguments: unknown, { graph }: Context) {
  return externalIdsOf(node, await graph.facts(node.id));
}
