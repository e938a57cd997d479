import { describe, test } from "vitest";
import { derivesFromOlder } from "../../../seed/rules/derives-from-older.ts";
import { expectProblems, expectValid } from "./expect.ts";

function relatedTo(work: string, relation: string): string {
  return `relations: [{ relation: ${relation}, work: ${work}, evidence: [{ common: true }] }]`;
}

describe("derives-from-older", () => {
  test.each(["ADAPTS", "REMAKES", "SEQUEL_OF"])("the relation %s may lead to an older work", (relation) => {
    expectValid(derivesFromOlder, {
      "work/delta-1960.yaml": `year: 1960\n${relatedTo("beta-1950", relation)}`,
      "work/epsilon-1950.yaml": `year: 1950\n${relatedTo("beta-1950", relation)}`,
    });
  });

  test.each(["ADAPTS", "REMAKES", "SEQUEL_OF"])("the relation %s may not lead to a younger work", (relation) => {
    expectProblems(derivesFromOlder, {
      "work/delta-1949.yaml": `year: 1949\n${relatedTo("beta-1950", relation)}`,
    }).toEqual([
      {
        at: "work/delta-1949.yaml:2:13",
        path: "relations[0]",
        message: `"delta-1949" (1949) cannot be in the relation ${relation} to the younger "beta-1950" (1950).`,
      },
    ]);
  });

  test.each(["REINTERPRETS", "ALLUDES_TO", "NAMED_AFTER", "SUCCEEDS"])(
    "the relation %s may lead to a work of any year",
    (relation) => {
      expectValid(derivesFromOlder, {
        "work/delta-1949.yaml": `year: 1949\n${relatedTo("beta-1950", relation)}`,
      });
    },
  );

  test("a work whose run ends after an earlier work began may be its sequel", () => {
    expectValid(derivesFromOlder, {
      "work/delta-1940.yaml": `year: 1940\nendYear: 1950\n${relatedTo("beta-1950", "SEQUEL_OF")}`,
    });
  });

  test("a work that has no year or does not exist contradicts no relation", () => {
    expectValid(derivesFromOlder, {
      "work/delta.yaml": relatedTo("beta-1950", "SEQUEL_OF"),
      "work/epsilon-1950.yaml": `year: 1950\n${relatedTo("greek-letters", "SEQUEL_OF")}`,
      "work/zeta-1950.yaml": `year: 1950\n${relatedTo("none", "SEQUEL_OF")}`,
    });
  });

  test("a work of which one bound alone is known may be older or younger than the bound", () => {
    expectValid(derivesFromOlder, {
      "work/delta.yaml": "yearLatest: 1960",
      "work/epsilon-1950.yaml": `year: 1950\n${relatedTo("delta", "ADAPTS")}`,
      "work/zeta.yaml": `yearEarliest: 1900\n${relatedTo("beta-1950", "ADAPTS")}`,
    });
  });

  test("a work of which one bound alone is known does not derive from one that is surely younger", () => {
    expectProblems(derivesFromOlder, {
      "work/delta.yaml": `yearLatest: 1949\n${relatedTo("beta-1950", "ADAPTS")}`,
      "work/epsilon.yaml": "yearEarliest: 1961",
      "work/zeta-1960.yaml": `year: 1960\n${relatedTo("epsilon", "ADAPTS")}`,
    }).toEqual([
      {
        at: "work/delta.yaml:2:13",
        path: "relations[0]",
        message: `"delta" (1949) cannot be in the relation ADAPTS to the younger "beta-1950" (1950).`,
      },
      {
        at: "work/zeta-1960.yaml:2:13",
        path: "relations[0]",
        message: `"zeta-1960" (1960) cannot be in the relation ADAPTS to the younger "epsilon" (1961).`,
      },
    ]);
  });
});
