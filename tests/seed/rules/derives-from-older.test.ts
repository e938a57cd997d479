import { describe, test } from "vitest";
import { derivesFromOlder } from "../../../seed/rules/derives-from-older.ts";
import { expectProblems, expectValid } from "./expect.ts";

function relatedTo(work: string, relation: string): string {
  return `relations: [{ relation: ${relation}, work: ${work}, evidence: [{ common: true }] }]`;
}

describe("derives-from-older", () => {
  test.each(["ADAPTS", "REMAKES", "SEQUEL_OF"])("a work may stand in the relation %s to an older one", (relation) => {
    expectValid(derivesFromOlder, {
      "work/delta-1960.yaml": `year: 1960\n${relatedTo("beta-1950", relation)}`,
      "work/epsilon-1950.yaml": `year: 1950\n${relatedTo("beta-1950", relation)}`,
    });
  });

  test.each(["ADAPTS", "REMAKES", "SEQUEL_OF"])("no work stands in the relation %s to a younger one", (relation) => {
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
    "the relation %s binds no work to time",
    (relation) => {
      expectValid(derivesFromOlder, {
        "work/delta-1949.yaml": `year: 1949\n${relatedTo("beta-1950", relation)}`,
      });
    },
  );

  test("a run that ends after the other work began may continue it", () => {
    expectValid(derivesFromOlder, {
      "work/delta-1940.yaml": `year: 1940\nendYear: 1950\n${relatedTo("beta-1950", "SEQUEL_OF")}`,
    });
  });

  test("what has no year, or is not there, proves nothing", () => {
    expectValid(derivesFromOlder, {
      "work/delta.yaml": relatedTo("beta-1950", "SEQUEL_OF"),
      "work/epsilon-1950.yaml": `year: 1950\n${relatedTo("greek-letters", "SEQUEL_OF")}`,
      "work/zeta-1950.yaml": `year: 1950\n${relatedTo("none", "SEQUEL_OF")}`,
    });
  });
});
