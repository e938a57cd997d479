import { describe, test } from "vitest";
import { movedTarget } from "../../../seed/rules/moved-target.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("moved-target", () => {
  test("a forwarding file may lead to a record of its kind", () => {
    expectValid(movedTarget, { "trope/copies.yaml": "moved: doubles", "work/alpha-1899.yaml": "moved: alpha-1900" });
  });

  test("a forwarding file does not lead to a missing record", () => {
    expectProblems(movedTarget, {
      "trope/copies.yaml": "moved: double",
      "work/alpha-1899.yaml": "# Spelled by its first printing.\nmoved: nothing",
    }).toEqual([
      {
        at: "trope/copies.yaml:1:1",
        path: "moved",
        message: '"trope/copies" has moved to "trope/double", which is not a record. Did you mean "trope/doubles"?',
      },
      {
        at: "work/alpha-1899.yaml:2:1",
        path: "moved",
        message: '"alpha-1899" has moved to "nothing", which is not a record.',
      },
    ]);
  });

  test("a record of another kind is neither a target of a forwarding file nor suggested as one", () => {
    expectProblems(movedTarget, { "person/studio.yaml": "moved: catalogue" }).toEqual([
      {
        at: "person/studio.yaml:1:1",
        path: "moved",
        message: '"person/studio" has moved to "person/catalogue", which is not a record.',
      },
    ]);
  });

  test("a forwarding file does not lead to a further one", () => {
    expectProblems(movedTarget, { "trope/copies.yaml": "moved: doppelgaenger" }).toEqual([
      {
        at: "trope/copies.yaml:1:1",
        path: "moved",
        message: '"trope/copies" has moved to "trope/doppelgaenger", which is not a record.',
      },
    ]);
  });

  test("the target of a forwarding file is not reported as missing if it could not be read", () => {
    expectValid(movedTarget, { "trope/copies.yaml": "moved: triples" }, ["trope/triples"]);
  });
});
