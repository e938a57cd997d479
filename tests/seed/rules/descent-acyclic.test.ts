import { describe, test } from "vitest";
import { descentAcyclic } from "../../../seed/rules/descent-acyclic.ts";
import { expectProblems, expectValid } from "./expect.ts";

function related(...relations: readonly (readonly [relation: string, trope: string])[]): string {
  return [
    "relations:",
    ...relations.map(
      ([relation, trope]) => `  - { trope: ${trope}, relation: ${relation}, evidence: [{ common: true }] }`,
    ),
  ].join("\n");
}

describe("descent-acyclic", () => {
  test("a trope may descend from another in two ways", () => {
    expectValid(descentAcyclic, {
      "trope/a.yaml": related(["VARIANT_OF", "b"], ["DESCENDS_FROM", "c"]),
      "trope/b.yaml": related(["SUBTROPE_OF", "d"]),
      "trope/c.yaml": related(["DESCENDS_FROM", "d"]),
      "trope/d.yaml": "",
    });
  });

  test.each(["INVERTS", "SUBVERTS", "COMBINES", "CONTRASTS_WITH", "SISTER_OF"])(
    "two tropes may have the relation %s to each other, which is not descent",
    (relation) => {
      expectValid(descentAcyclic, {
        "trope/a.yaml": related(["VARIANT_OF", "b"]),
        "trope/b.yaml": related([relation, "a"]),
      });
    },
  );

  test.each(["VARIANT_OF", "DESCENDS_FROM", "SUBTROPE_OF"])(
    "a trope does not have the relation %s to itself",
    (relation) => {
      expectProblems(descentAcyclic, { "trope/a.yaml": related([relation, "a"]) }).toEqual([
        { at: "trope/a.yaml:2:7", path: "relations[0].trope", message: '"a" descends from itself: a -> a.' },
      ]);
    },
  );

  test("a trope does not descend from itself through others, whatever their relations", () => {
    expectProblems(descentAcyclic, {
      "trope/a.yaml": related(["VARIANT_OF", "b"]),
      "trope/b.yaml": related(["INVERTS", "doubles"], ["DESCENDS_FROM", "c"]),
      "trope/c.yaml": related(["SUBTROPE_OF", "a"]),
    }).toEqual([
      { at: "trope/c.yaml:2:7", path: "relations[0].trope", message: '"a" descends from itself: a -> b -> c -> a.' },
    ]);
  });

  test("each of several cycles of descent is reported", () => {
    expectProblems(descentAcyclic, {
      "trope/a.yaml": related(["VARIANT_OF", "b"], ["VARIANT_OF", "c"]),
      "trope/b.yaml": related(["VARIANT_OF", "a"]),
      "trope/c.yaml": related(["VARIANT_OF", "a"]),
    }).toEqual([
      { at: "trope/b.yaml:2:7", path: "relations[0].trope", message: '"a" descends from itself: a -> b -> a.' },
      { at: "trope/c.yaml:2:7", path: "relations[0].trope", message: '"a" descends from itself: a -> c -> a.' },
    ]);
  });
});
