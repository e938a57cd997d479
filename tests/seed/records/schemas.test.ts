import { describe, expect, test } from "vitest";
import { problemsOf, somewhere } from "./record-text.ts";

describe("a record's shape", () => {
  test("a missing key is reported at the value that lacks it", () => {
    expect(problemsOf("work", "# Nothing is known.\nyear: 1950\n")).toEqual([
      '2:1  title  "title" is missing. (record)',
      '2:1  form  "form" is missing. (record)',
      '2:1  facts  "facts" is missing. (record)',
    ]);
    const text = "title: Her\nform: FILM\nfacts: {}\ncharacters:\n  - id: samantha\n    name: Samantha\n";
    expect(problemsOf("work", text)).toEqual(['5:5  characters[0].evidence  "evidence" is missing. (record)']);
  });

  test("an unknown key is refused, and the nearest known key is offered", () => {
    const text = `title: Her
form: FILM
facts: { titel: [{ common: true }] }
credit: []
characters:
  - id: samantha
    nme: Samantha
    name: Samantha
    evidence: [{ common: true, nte: Sure. }]
    zzzzzzzz: 1
`;
    expect(problemsOf("work", text)).toEqual([
      '3:10  facts.titel  No key "titel" is known here. Did you mean "title"? (record)',
      '9:32  characters[0].evidence[0].nte  No key "nte" is known here. Did you mean "note"? (record)',
      '7:5  characters[0].nme  No key "nme" is known here. Did you mean "name"? (record)',
      '10:5  characters[0].zzzzzzzz  No key "zzzzzzzz" is known here. (record)',
      '4:1  credit  No key "credit" is known here. Did you mean "credits"? (record)',
    ]);
  });

  test("a value outside its list is refused with the list and the nearest value", () => {
    expect(problemsOf("debate", "topic: What?\nkind: DIRET\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      '2:1  kind  "DIRET" must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. Did you mean "DIRECT"? (record)',
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: QUARREL\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      '2:1  kind  "QUARREL" must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. (record)',
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: [DIRECT]\nsides: [{ position: So., claims: [a] }]\n")).toEqual([
      "2:1  kind  This must be one of AGREEMENT, DIRECT, DIFFERENT_WEIGHT, CONFLICTING_DATA. (record)",
    ]);
    expect(problemsOf("place", somewhere.replace("{}", "{ name: [{ common: false }] }"))).toEqual([
      "3:19  facts.name[0].common  false must be true. (record)",
    ]);
  });

  test("a value of the wrong type is refused with what it should be", () => {
    expect(problemsOf("work", "title: 2046\nform: FILM\nyear: soon\nendYear: 1.5\nfacts: []\ncredits: none\n")).toEqual(
      [
        "1:1  title  2046 must be text. (record)",
        '3:1  year  "soon" must be a number. (record)',
        "4:1  endYear  1.5 must be a whole number. (record)",
        "5:1  facts  This must be a map. (record)",
        '6:1  credits  "none" must be a list. (record)',
      ],
    );
    expect(problemsOf("place", somewhere.replace("true", "yes"))).toEqual([
      '2:1  fictional  "yes" must be true or false. (record)',
    ]);
    expect(problemsOf("place", somewhere.replace("Somewhere", ""))).toEqual(["1:1  name  This must be text. (record)"]);
  });

  test("every problem of a file is reported", () => {
    expect(problemsOf("place", "name: 7\nfictional: perhaps\nfacts: { name: [] }\nnote: x\n")).toEqual([
      "1:1  name  7 must be text. (record)",
      '2:1  fictional  "perhaps" must be true or false. (record)',
      "3:10  facts.name  This must hold a piece of evidence or more: no edge and no fact goes without. (record)",
      '4:1  note  No key "note" is known here. Did you mean "name"? (record)',
    ]);
  });

  test("a forwarding file holds a name in the same folder and no more", () => {
    expect(problemsOf("trope", "moved: trope/new\n")).toEqual([
      '1:1  moved  "trope/new" must be the name of a file in the same folder. (record)',
    ]);
    expect(problemsOf("trope", "moved: [new]\nmovd: newer\nname: New\n")).toEqual([
      "1:1  moved  This must be text. (record)",
      '2:1  movd  No key "movd" is known here. Did you mean "moved"? (record)',
      '3:1  name  No key "name" is known here. (record)',
    ]);
  });
});
