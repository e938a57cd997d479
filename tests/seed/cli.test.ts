import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";
import { folderWith, worldWith } from "./temporary.ts";

describe("the command line", () => {
  test.each([[["help"]], [["--help"]], [[]], [["check", "--help"]]])(
    "the command line %j prints the usage",
    async (command) => {
      const { code, output, errors } = await outcomeOf(command);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatch(/^Usage: npm run seed -- <command>\n\n/);
      const commands = [...output.matchAll(/^ {2}([a-z]+) .* {2}\S/gm)].map(([, name]) => name);
      expect(commands).toEqual(["check", "rules", "load", "new", "schemas", "report"]);
      expect(output).toMatch(/\nKinds: work, trope, .*, source\.\n$/);
    },
  );

  test.each([
    ["chek", ' Did you mean "check"?'],
    ["Report", ' Did you mean "report"?'],
    ["everything", ""],
  ])("the command %s is refused, and the nearest one is offered", async (command, suggestion) => {
    const { output: usage } = await outcomeOf(["help"]);
    expect(await outcomeOf([command])).toEqual({
      code: 1,
      output: "",
      errors: `There is no command "${command}".${suggestion}\n\n${usage}`,
    });
  });

  test.each([
    [["check", "work"], '"check" does not take "work". Usage: npm run seed -- check'],
    [["load", "file.graph"], '"load" does not take "file.graph". Usage: npm run seed -- load [--force]'],
    [["load", "--dry-run"], '"load" has no option "--dry-run". Usage: npm run seed -- load [--force]'],
    [
      ["load", "--forse"],
      '"load" has no option "--forse". Did you mean "--force"? Usage: npm run seed -- load [--force]',
    ],
    [["new", "work", "her-2013", "--force"], '"new" has no option "--force". Usage: npm run seed -- new <kind> <name>'],
    [["new", "work", "her-2013", "x"], '"new" does not take "x". Usage: npm run seed -- new <kind> <name>'],
    [["report", "a.md", "b.md"], '"report" does not take "b.md". Usage: npm run seed -- report [file]'],
    [["schemas", "--hepl"], '"schemas" has no option "--hepl". Did you mean "--help"? Usage: npm run seed -- schemas'],
  ])("the command line %j is refused for an argument that the command does not take", async (command, message) => {
    const folder = worldWith({});
    const before = readdirSync(folder, { recursive: true });
    expect(await outcomeOf(command, { SEED_DATA: folder })).toEqual({ code: 1, output: "", errors: `${message}\n` });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test("a command is refused where there is no folder of records", async () => {
    const nowhere = join(folderWith({ file: "" }), "nowhere");
    const file = join(folderWith({ file: "" }), "file");
    for (const folder of [nowhere, file]) {
      expect(await outcomeOf(["check"], { SEED_DATA: folder })).toEqual({
        code: 1,
        output: "",
        errors: `There is no folder "${folder}" to read records from.\n`,
      });
    }
    expect(existsSync(nowhere)).toBe(false);
  });

  test("a command that fails for a file's sake says which in a sentence", async () => {
    const folder = join(folderWith({ "data/work": "" }), "data");
    expect(await outcomeOf(["new", "work", "her-2013"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: expect.stringMatching(/^The path to ".*work" leads through a file, .*\.\n$/) as string,
    });
  });
});
