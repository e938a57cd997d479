import { describe, test } from "vitest";
import { nameUnique } from "../../../seed/rules/name-unique.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("name-unique", () => {
  test("works of one title may differ by year or form", () => {
    expectValid(nameUnique, {
      "work/beta-1951.yaml": "title: Beta\nform: FILM\nyear: 1951",
      "work/beta-novel-1950.yaml": "title: Beta\nform: NOVEL\nyear: 1950",
      "work/beta.yaml": "title: Beta\nform: FILM",
    });
  });

  test("records of two kinds may have one name", () => {
    expectValid(nameUnique, {
      "trope/player.yaml": "name: The player",
      "organisation/harbour.yaml": "name: The harbour",
    });
  });

  test("reviews, debates, chains and sources may share titles", () => {
    expectValid(nameUnique, {
      "review/third-essay.yaml": "title: First essay",
      "source/list.yaml": "title: The catalogue",
    });
  });

  test("two works do not have one title, year and form", () => {
    expectProblems(nameUnique, {
      "work/delta-1950.yaml": "form: FILM\nyear: 1950\ntitle: Bêta",
    }).toEqual([{ at: "work/delta-1950.yaml:3:1", path: "title", message: '"Bêta" is already used by "beta-1950".' }]);
  });

  test.each([
    ["trope/copies.yaml", "DOUBLES", "trope/doubles"],
    ["person/somebody.yaml", "the Player", "person/player"],
    ["publication/other.yaml", "The quarterly", "publication/quarterly"],
    ["organisation/other.yaml", "The Studio", "organisation/studio"],
    ["place/other.yaml", "The Härbour", "place/harbour"],
  ])("in %s, a name that differs only by case or accents from another of its kind is refused", (file, name, owner) => {
    expectProblems(nameUnique, { [file]: `name: ${name}` }).toEqual([
      { at: `${file}:1:1`, path: "name", message: `"${name}" is already used by "${owner}".` },
    ]);
  });

  test("a third record of one name is reported with the first", () => {
    expectProblems(nameUnique, {
      "place/b.yaml": "name: Somewhere",
      "place/c.yaml": "name: Somewhere",
      "place/d.yaml": "name: Somewhere",
    }).toEqual([
      { at: "place/c.yaml:1:1", path: "name", message: '"Somewhere" is already used by "place/b".' },
      { at: "place/d.yaml:1:1", path: "name", message: '"Somewhere" is already used by "place/b".' },
    ]);
  });
});
