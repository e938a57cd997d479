import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../../../seed/records/kinds.ts";
import { outcomeOf, shown } from "../outcome.ts";
import { folderWith, worldWith } from "../temporary.ts";

const kinds = "The kinds are work, trope, person, review, publication, organisation, place, debate, chain, source.";

describe("new", () => {
  test.each(folders)("new writes a %s", async (kind) => {
    const folder = join(folderWith({ "data/README.md": "" }), "data");
    const file = join(folder, kind, "some-2013.yaml");
    expect(await outcomeOf(["new", kind, "some-2013"], { SEED_DATA: folder })).toEqual({
      code: 0,
      output: `Wrote ${shown(file)}.\n`,
      errors: "",
    });
    expect(readFileSync(file, "utf8")).toContain(`/${kind}.schema.json\n`);
  });

  test("new leaves a record that already exists as it is", async () => {
    const folder = worldWith({});
    const file = join(folder, "trope", "doubles.yaml");
    const before = readFileSync(file, "utf8");
    expect(await outcomeOf(["new", "trope", "doubles"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `"trope/doubles" already exists in ${shown(file)}.\n`,
    });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test.each([
    [["tropes", "doubles"], `No kind of record is called "tropes". Did you mean "trope"? ${kinds}`],
    [["film", "her-2013"], `No kind of record is called "film". ${kinds}`],
    [[], `No kind of record is called "". ${kinds}`],
    [
      ["work", "Her (2013)"],
      'A record\'s name must be lower-case words joined by hyphens, such as her-2013, not "Her (2013)".',
    ],
    [
      ["work", "../her-2013"],
      'A record\'s name must be lower-case words joined by hyphens, such as her-2013, not "../her-2013".',
    ],
    [
      ["work", "con"],
      'A record\'s name must be one that Windows can hold too, such as con-2013 or the-con, not "con".',
    ],
    [["trope", "a".repeat(101)], "A record's name must be at most 100 characters long, not 101."],
    [["work"], 'A record\'s name must be lower-case words joined by hyphens, such as her-2013, not "".'],
  ])("new with %j is refused", async (rest, message) => {
    const folder = worldWith({});
    const before = readdirSync(folder, { recursive: true });
    expect(await outcomeOf(["new", ...rest], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${message}\n`,
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
