import type { Resolvers } from "../generated.ts";
import { chainResolvers } from "./chain.ts";
import { characterResolvers } from "./character.ts";
import { claimResolvers } from "./claim.ts";
import { commonResolvers } from "./common.ts";
import { compareResolvers } from "./compare.ts";
import { debateResolvers } from "./debate.ts";
import { lineageResolvers } from "./lineage.ts";
import { neighbourhoodResolvers } from "./neighbourhood.ts";
import { pathResolvers } from "./path.ts";
import { personResolvers } from "./person.ts";
import { queryResolvers } from "./query.ts";
import { reviewResolvers } from "./review.ts";
import { searchResolvers } from "./search.ts";
import { similarResolvers } from "./similar.ts";
import { timelineResolvers } from "./timeline.ts";
import { tropeResolvers } from "./trope.ts";
import { workResolvers } from "./work.ts";

/** One set of resolvers for each file of `schema/` whose types need any of their own. */
export const resolvers: readonly Resolvers[] = [
  commonResolvers,
  queryResolvers,
  workResolvers,
  characterResolvers,
  personResolvers,
  tropeResolvers,
  chainResolvers,
  reviewResolvers,
  claimResolvers,
  debateResolvers,
  lineageResolvers,
  timelineResolvers,
  pathResolvers,
  neighbourhoodResolvers,
  compareResolvers,
  similarResolvers,
  searchResolvers,
];
