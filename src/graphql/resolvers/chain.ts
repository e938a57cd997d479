import { hops } from "../../query/hops.ts";
import { wholeList } from "../../query/loaders.ts";
import type { Resolvers } from "../generated.ts";
import type { StepRow } from "../../traversals/history/lineage-step.ts";
import { selects } from "../connections/selection.ts";

export const chainResolvers: Resolvers = {
  Chain: {
    steps: async ({ id }, _arguments, { walk }, info) => {
      const reached = await walk.hop(hops.chainSteps, id, wholeList, selects(info, "evidence") ? "evidence" : "whole");
      return reached.map(({ node, ...step }) => ({ ...(step as unknown as Omit<StepRow, "work">), work: node }));
    },
  },
  LineageStep: {
    trope: ({ trope }, _arguments, { walk }) => (trope === null ? null : walk.node("TROPE", trope)),
    characters: async ({ characters }, _arguments, { walk }) => {
      const found = await Promise.all(characters.map((id) => walk.node("CHARACTER", id)));
      return found.filter((character) => character !== null);
    },
  },
};
