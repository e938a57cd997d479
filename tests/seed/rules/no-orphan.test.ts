import { describe, test } from "vitest";
import { noOrphan } from "../../../seed/rules/no-orphan.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("no-orphan", () => {
  test("a record that only refers to others is no orphan", () => {
    expectValid(noOrphan, {
      "work/delta-1960.yaml": "uses: [{ trope: doubles, evidence: [{ common: true }] }]",
      "trope/triples.yaml": "relations: [{ relation: VARIANT_OF, trope: doubles, evidence: [{ common: true }] }]",
    });
  });

  test("a record that others only refer to is no orphan", () => {
    expectValid(noOrphan, {
      "work/delta-1960.yaml": "",
      "source/list.yaml": "",
      "review/third-essay.yaml":
        "mentions: [{ node: delta-1960, paragraphs: [1] }]\nfacts: { title: [{ source: list }] }",
    });
  });

  test("a record is no orphan if something inside it is referred to", () => {
    expectValid(noOrphan, {
      "work/delta-1960.yaml": "characters: [{ id: robot, name: A robot, evidence: [{ common: true }] }]",
      "review/third-essay.yaml": "mentions: [{ node: delta-1960/robot, paragraphs: [1] }]",
    });
  });

  test("a record that nothing refers to and that refers to nothing is an orphan", () => {
    expectProblems(noOrphan, {
      "work/delta-1960.yaml": "# Nobody has seen it.\ntitle: Delta",
      "source/list.yaml": "",
    }).toEqual([
      {
        at: "work/delta-1960.yaml:2:1",
        path: "",
        message: 'Nothing refers to "delta-1960", and it refers to nothing.',
      },
      { at: "source/list.yaml:1:1", path: "", message: 'Nothing refers to "source/list", and it refers to nothing.' },
    ]);
  });

  test("a record whose only references are its evidence is an orphan", () => {
    expectProblems(noOrphan, {
      "person/somebody.yaml": "facts: { name: [{ source: catalogue }] }",
      "work/delta-1960.yaml": `
        characters: [{ id: robot, name: A robot, evidence: [{ review: first-essay, paragraphs: [2] }] }]
      `,
    }).toEqual([
      {
        at: "person/somebody.yaml:1:1",
        path: "",
        message: 'Nothing refers to "person/somebody", and it refers to nothing.',
      },
      {
        at: "work/delta-1960.yaml:1:1",
        path: "",
        message: 'Nothing refers to "delta-1960", and it refers to nothing.',
      },
    ]);
  });

  test("that a record is not another connects neither", () => {
    expectProblems(noOrphan, {
      "place/delta.yaml": "name: Delta\ndistinctFrom: [other-delta]",
      "place/other-delta.yaml": "name: Delta",
    }).toHaveLength(2);
  });

  test("no orphan is reported while a record could not be read, for it may hold the reference", () => {
    expectValid(noOrphan, { "work/delta-1960.yaml": "" }, ["review/third-essay"]);
  });
});
