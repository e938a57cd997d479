import { describe, expect, test } from "vitest";
import { fileRules } from "../../../seed/rules/file-rules.ts";
import { rules } from "../../../seed/rules/rules.ts";
import { outcomeOf } from "../outcome.ts";

describe("rules", () => {
  test("rules prints every rule that check can name, each with its sentence", async () => {
    const { code, output, errors } = await outcomeOf(["rules"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const lines = output.trimEnd().split("\n");
    expect(lines.map((line) => /^([a-z0-9-]+) {2,}(.+)$/.exec(line)?.slice(1))).toEqual(
      [...fileRules, ...rules].map(({ name, description }) => [name, description]),
    );
  });

  test("rules prints the one rule that is named", async () => {
    expect(await outcomeOf(["rules", "step-is-use"])).toEqual({
      code: 0,
      output: "step-is-use  Each step of a chain names exactly one use from the work's own file.\n",
      errors: "",
    });
  });

  test.each([
    ["step-is-used", ' Did you mean "step-is-use"?'],
    ["everything", ""],
  ])("rules refuses %s, which is no rule, and offers the nearest", async (rule, suggestion) => {
    expect(await outcomeOf(["rules", rule])).toEqual({
      code: 1,
      output: "",
      errors: `There is no rule "${rule}".${suggestion}\n`,
    });
  });
});
