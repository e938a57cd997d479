import { z } from "zod";
import type { Authority } from "../../src/graph/vocabulary.ts";
import { fact } from "./fact.ts";

/** A record's identifiers in other registries. */
export const externalIds = z.strictObject({
  wikidata: identifier(/^Q[1-9]\d*$/, "Q788822"),
  imdb: identifier(/^(tt|nm)\d{7,8}$/, "tt1798709"),
  tmdb: identifier(/^[1-9]\d*$/, "152601"),
  tvtropes: identifier(/^[A-Z]\w*\/\w+$/, "Main/RobotWar"),
} satisfies Record<Authority, z.ZodType>);

/** The evidence for each of them. */
export const externalIdFacts = {
  wikidata: fact("externalIds.wikidata"),
  imdb: fact("externalIds.imdb"),
  tmdb: fact("externalIds.tmdb"),
  tvtropes: fact("externalIds.tvtropes"),
} satisfies Record<Authority, z.ZodType>;

function identifier(pattern: RegExp, example: string): z.ZodOptional<z.ZodString> {
  return z.string().regex(pattern, `must look like ${example}`).optional();
}
