import { describe, expect, test } from "vitest";
import { problemsOf } from "./record-text.ts";

describe("a debate", () => {
  test("a debate has at least one side, and each side at least one claim", () => {
    expect(problemsOf("debate", "topic: What?\nkind: DIRECT\nsides: []\n")).toEqual([
      "3:1  sides  This must hold a side or more. (record)",
    ]);
    expect(problemsOf("debate", "topic: What?\nkind: DIRECT\nsides: [{ position: So., claims: [] }]\n")).toEqual([
      "3:26  sides[0].claims  This must rest on a claim or more. (record)",
    ]);
  });
});
