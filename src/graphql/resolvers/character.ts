import { hops } from "../../query/hops.ts";
import { every, one, wholeList } from "../../query/loaders.ts";
import { hopConnection } from "../connections/connection.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated.ts";
import type { PerformanceRow } from "../rows.ts";
import { selects } from "../connections/selection.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

export const characterResolvers: Resolvers = {
  Character: {
    works: ({ id }, _arguments, { walk }) => every(walk, hops.characterWorks, id),
    performers: async ({ id }, _arguments, context) => {
      const people = (await performances(id, false, context)).map(({ performer }) => performer);
      return [...new Map(people.map((person) => [person.id, person])).values()];
    },
    performances: ({ id }, _arguments, context, info) => performances(id, selects(info, "evidence"), context),
    tropes: ({ id }, page, { walk }, info) => hopConnection(walk, hops.characterTropes, id, page, {}, info),
    bonds: ({ id }, _arguments, { walk }) => every(walk, hops.characterBonds, id),
    claimsAbout,
    mentions: mentionedIn,
  },
  Performance: {
    work: async ({ work }, _arguments, { walk }) => {
      const found = await walk.node("WORK", work);
      if (!found) throw new Error(`A performance's work must be in the graph, but "${work}" is not.`);
      return found;
    },
  },
  Bond: {
    from: ({ id }, _arguments, { walk }) => one(walk, hops.bondFrom, id),
    to: ({ id }, _arguments, { walk }) => one(walk, hops.bondTo, id),
    claimsAbout,
  },
};

async function performances(id: string, evidence: boolean, { walk }: Context): Promise<readonly PerformanceRow[]> {
  const reached = await walk.hop(hops.characterPerformances, id, wholeList, evidence ? "evidence" : "whole");
  return reached.map(({ node, ...edge }) => ({
    performer: node,
    ...(edge as unknown as Omit<PerformanceRow, "performer">),
  }));
}
