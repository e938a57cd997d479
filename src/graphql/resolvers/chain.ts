import { hops } from "../../query/hops.ts";
import { wholeList } from "../../query/loaders.ts";
import type { Resolvers } from "../generated.ts";
import { evidenceProjection } from "../connections/projection.ts";

export const chainResolvers: Resolvers = {
  Chain: {
    steps: async ({ id }, _arguments, { graph }, info) => {
      const steps = await graph.hop(hops.chainSteps, id, { ...wholeList, projection: evidenceProjection(info) });
      return steps.map(({ node, ...step }) => ({ ...step, work: node }));
    },
  },
  LineageStep: {
    trope: ({ trope }, _arguments, { graph }) => (trope === null ? null : graph.node("TROPE", trope)),
    characters: async ({ characters }, _arguments, { graph }) => {
      const found = await Promise.all(characters.map((id) => graph.node("CHARACTER", id)));
      return found.filter((character) => character !== null);
    },
  },
};
