import { describe, expect, test } from "vitest";
import type { IdentifiedFolder } from "../../../seed/records/external-ids.ts";
import { problemsOf } from "./record-text.ts";

const required: Readonly<Record<IdentifiedFolder, string>> = {
  work: "title: Some\nform: FILM",
  trope: "name: Some\ngloss: Some.",
  person: "name: Some",
};

/** The text of a record with an identifier. */
function identified(folder: IdentifiedFolder, authority: string, value: string): string {
  return `externalIds: { ${authority}: ${value} }\n${required[folder]}\nfacts: {}\n`;
}

describe("an identifier of another registry", () => {
  test.each([
    ["work", "wikidata", "Q788822"],
    ["work", "imdb", "tt1798709"],
    ["work", "imdb", "tt10798709"],
    ["work", "tmdb", '"152601"'],
    ["work", "tvtropes", "Film/Her"],
    ["work", "tvtropes", "Franchise/BladeRunner"],
    ["person", "imdb", "nm0005069"],
    ["person", "imdb", "nm10005069"],
    ["person", "tvtropes", "Creator/SpikeJonze"],
    ["trope", "tvtropes", "Main/RobotWar"],
    ["trope", "imdb", "tt1798709"],
  ] as const)("of a %s, the identifier at %s may be %s", (folder, authority, value) => {
    expect(problemsOf(folder, identified(folder, authority, value))).toEqual([]);
  });

  test.each([
    ["work", "wikidata", '"788822"', "Q788822"],
    ["work", "wikidata", '"Q0788"', "Q788822"],
    ["work", "imdb", '"tt179870"', "tt1798709"],
    ["work", "imdb", '"co1798709"', "tt1798709"],
    ["work", "imdb", '"nm0000123"', "tt1798709"],
    ["work", "tmdb", '"0152601"', "152601"],
    ["work", "tvtropes", '"RobotWar"', "Film/Her"],
    ["work", "tvtropes", '"Main/RobotWar"', "Film/Her"],
    ["work", "tvtropes", '"Creator/SpikeJonze"', "Film/Her"],
    ["person", "imdb", '"tt0000123"', "nm0005069"],
    ["person", "imdb", '"co0000123"', "nm0005069"],
    ["person", "tvtropes", '"Main/RobotWar"', "Creator/SpikeJonze"],
    ["trope", "imdb", '"nm0005069"', "tt1798709"],
    ["trope", "tvtropes", '"Creator/SpikeJonze"', "Main/RobotWar"],
    ["trope", "tvtropes", '"Main/Robot War"', "Main/RobotWar"],
  ] as const)("of a %s, the identifier at %s is not %s", (folder, authority, value, example) => {
    expect(problemsOf(folder, identified(folder, authority, value))).toEqual([
      `1:16  externalIds.${authority}  ${value} must look like ${example}. (record)`,
    ]);
  });
});
