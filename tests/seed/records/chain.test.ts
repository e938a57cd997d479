import { describe, expect, test } from "vitest";
import { problemsOf } from "./record-text.ts";

describe("a chain", () => {
  test("a chain has at least two steps", () => {
    expect(problemsOf("chain", "title: Some\nsteps: [{ work: a, trope: b }]\n")).toEqual([
      "2:1  steps  This must have two steps or more. (record)",
    ]);
  });
});
