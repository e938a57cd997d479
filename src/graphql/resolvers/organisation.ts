import type { Resolvers } from "../generated.ts";
import { claimsAbout, mentionedIn } from "./subject.ts";

export const organisationResolvers: Resolvers = {
  Organisation: { claimsAbout, mentions: mentionedIn },
  Place: { claimsAbout, mentions: mentionedIn },
};
