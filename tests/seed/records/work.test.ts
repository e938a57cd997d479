import { describe, expect, test } from "vitest";
import { problemsOf, work } from "./record-text.ts";

describe("a work", () => {
  test("a work names its whole under partOf, not among its relations", () => {
    expect(
      problemsOf("work", work("relations: [{ relation: PART_OF, work: some, evidence: [{ common: true }] }]")),
    ).toEqual([
      '1:15  relations[0].relation  "PART_OF" must be one of ADAPTS, REMAKES, SEQUEL_OF, REINTERPRETS, ALLUDES_TO, NAMED_AFTER, SUCCEEDS. (record)',
    ]);
  });
});
