import { z } from "zod";
import type { Authority } from "../../src/graph/vocabulary.ts";
import { fact } from "./fact.ts";
import type { Folder } from "./kinds.ts";

/** The kinds of record that other registries identify. */
export type IdentifiedFolder = Extract<Folder, "work" | "person" | "trope">;

/** A record's identifiers in other registries, which say by their form what kind of thing they are of. */
export function externalIds(folder: IdentifiedFolder) {
  return z.strictObject({
    wikidata: identifier(/^Q[1-9]\d*$/, "Q788822"),
    imdb: identifier(...imdb[folder]),
    tmdb: identifier(/^[1-9]\d*$/, "152601"),
    tvtropes: identifier(...tvtropes[folder]),
  } satisfies Record<Authority, z.ZodType>);
}

/** The evidence for each of them. */
export const externalIdFacts = {
  wikidata: fact("externalIds.wikidata"),
  imdb: fact("externalIds.imdb"),
  tmdb: fact("externalIds.tmdb"),
  tvtropes: fact("externalIds.tvtropes"),
} satisfies Record<Authority, z.ZodType>;

/** The pattern of an identifier, with an example for who wrote another. */
type Form = readonly [pattern: RegExp, example: string];

/** IMDb's titles begin with tt and its people with nm; a trope may have the page of a title that names it. */
const imdb: Readonly<Record<IdentifiedFolder, Form>> = {
  work: [/^tt\d{7,8}$/, "tt1798709"],
  person: [/^nm\d{7,8}$/, "nm0005069"],
  trope: [/^tt\d{7,8}$/, "tt1798709"],
};

/** TV Tropes keeps its tropes under Main and people under Creator, and works under the name of their medium. */
const tvtropes: Readonly<Record<IdentifiedFolder, Form>> = {
  work: [/^(?!(Main|Creator)\/)[A-Z]\w*\/\w+$/, "Film/Her"],
  person: [/^Creator\/\w+$/, "Creator/SpikeJonze"],
  trope: [/^(?!Creator\/)[A-Z]\w*\/\w+$/, "Main/RobotWar"],
};

function identifier(pattern: RegExp, example: string): z.ZodOptional<z.ZodString> {
  return z.string().regex(pattern, `must look like ${example}`).optional();
}
