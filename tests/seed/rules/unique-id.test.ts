import { describe, test } from "vitest";
import { uniqueId } from "../../../seed/rules/unique-id.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("unique-id", () => {
  test("two works may each have a character of the same short id", () => {
    expectValid(uniqueId, {
      "work/delta-1960.yaml": "characters: [{ id: robot, name: A robot, evidence: [{ common: true }] }]",
    });
  });

  test("two characters may have a bond in each direction", () => {
    expectValid(uniqueId, {
      "work/delta-1960.yaml": `
        bonds:
          - { from: one, to: other, kind: love, evidence: [{ common: true }] }
          - { from: other, to: one, kind: love, evidence: [{ common: true }] }
      `,
    });
  });

  test("a work does not have two characters of one id", () => {
    expectProblems(uniqueId, {
      "work/delta-1960.yaml": `
        characters:
          - id: robot
            name: A robot
            evidence: [{ common: true }]
          - id: robot
            name: Another robot
            evidence: [{ common: true }]
      `,
    }).toEqual([
      {
        at: "work/delta-1960.yaml:5:5",
        path: "characters[1].id",
        message: 'The id "delta-1960/robot" is already used at work/delta-1960.yaml:2.',
      },
    ]);
  });

  test("every repetition of an id is reported with the first place", () => {
    const robot = "{ id: robot, name: A robot, evidence: [{ common: true }] }";
    expectProblems(uniqueId, {
      "work/delta-1960.yaml": `
        characters:
          - ${robot}
          - ${robot}
          - ${robot}
      `,
    }).toEqual([
      {
        at: "work/delta-1960.yaml:3:7",
        path: "characters[1].id",
        message: 'The id "delta-1960/robot" is already used at work/delta-1960.yaml:2.',
      },
      {
        at: "work/delta-1960.yaml:4:7",
        path: "characters[2].id",
        message: 'The id "delta-1960/robot" is already used at work/delta-1960.yaml:2.',
      },
    ]);
  });

  test("a work does not have two bonds in one direction", () => {
    expectProblems(uniqueId, {
      "work/delta-1960.yaml": `
        bonds:
          - { from: one, to: other, kind: love, evidence: [{ common: true }] }
          - { from: one, to: other, kind: envy, evidence: [{ common: true }] }
      `,
    }).toEqual([
      {
        at: "work/delta-1960.yaml:3:5",
        path: "bonds[1]",
        message: 'The id "delta-1960/one>other" is already used at work/delta-1960.yaml:2.',
      },
    ]);
  });

  test("a review does not have two claims of one id", () => {
    expectProblems(uniqueId, {
      "review/third-essay.yaml": `
        claims:
          - { id: 1-good, text: Good., paragraphs: [1], about: [{ subject: alpha-1900, stance: PRAISES }] }
          - { id: 1-good, text: Fine., paragraphs: [1], about: [{ subject: alpha-1900, stance: PRAISES }] }
      `,
    }).toEqual([
      {
        at: "review/third-essay.yaml:3:7",
        path: "claims[1].id",
        message: 'The id "review/third-essay/1-good" is already used at review/third-essay.yaml:2.',
      },
    ]);
  });

  test("a character does not take a trope's id", () => {
    expectProblems(uniqueId, {
      "work/trope.yaml": "characters: [{ id: doubles, name: Doubles, evidence: [{ common: true }] }]",
    }).toEqual([
      {
        at: "work/trope.yaml:1:16",
        path: "characters[0].id",
        message: 'The id "trope/doubles" is already used at trope/doubles.yaml:1.',
      },
    ]);
  });

  test("no record takes the id of a record that moved", () => {
    expectProblems(uniqueId, {
      "work/trope.yaml": "characters: [{ id: doppelgaenger, name: Double, evidence: [{ common: true }] }]",
    }).toEqual([
      {
        at: "trope/doppelgaenger.yaml:1:1",
        path: "moved",
        message: 'The id "trope/doppelgaenger" is already used at work/trope.yaml:1.',
      },
    ]);
  });
});
