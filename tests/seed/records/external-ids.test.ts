import { describe, expect, test } from "vitest";
import { problemsOf, work } from "./record-text.ts";

describe("an identifier of another registry", () => {
  test.each([
    ["wikidata", "Q788822"],
    ["imdb", "tt1798709"],
    ["imdb", "nm0005069"],
    ["imdb", "tt10798709"],
    ["tmdb", '"152601"'],
    ["tvtropes", "Main/RobotWar"],
  ])("an identifier at %s may be %s", (authority, value) => {
    expect(problemsOf("work", work(`externalIds: { ${authority}: ${value} }`))).toEqual([]);
  });

  test.each([
    ["wikidata", '"788822"', "Q788822"],
    ["wikidata", '"Q0788"', "Q788822"],
    ["imdb", '"tt179870"', "tt1798709"],
    ["imdb", '"co1798709"', "tt1798709"],
    ["tmdb", '"0152601"', "152601"],
    ["tvtropes", '"RobotWar"', "Main/RobotWar"],
    ["tvtropes", '"Main/Robot War"', "Main/RobotWar"],
  ])("an identifier at %s is not %s", (authority, value, example) => {
    expect(problemsOf("work", work(`externalIds: { ${authority}: ${value} }`))).toEqual([
      `1:16  externalIds.${authority}  ${value} must look like ${example}. (record)`,
    ]);
  });
});
