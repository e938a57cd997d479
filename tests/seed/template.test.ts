import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folders } from "../../seed/records/kinds.ts";
import { readRecord, type SeedRecord } from "../../seed/read.ts";
import { recordTemplate } from "../../seed/template.ts";

function read(folder: (typeof folders)[number], slug: string): SeedRecord["value"] {
  const { record, problems } = readRecord(folder, `${folder}/${slug}.yaml`, Buffer.from(recordTemplate(folder, slug)));
  expect(problems).toEqual([]);
  if (!record) throw new Error("A template without a problem must be a record.");
  return record.value;
}

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const number = fc.integer({ min: 0, max: 99_999 }).map(String);
const tricky = fc.constantFrom(
  "true",
  "false",
  "null",
  "yes",
  "no",
  "on",
  "off",
  "0x1f",
  "1e3",
  "0o7",
  "007",
  "nan",
  "inf",
);
const slug = fc.array(fc.oneof(word, number, tricky), { minLength: 1, maxLength: 40 }).map((words) => words.join("-"));

describe("a template", () => {
  test.each(folders)("the template of a %s is a valid record, whatever its name", (folder) => {
    fc.assert(
      fc.property(slug, (name) => void read(folder, name)),
      { numRuns: 60 },
    );
  });

  test.each(folders)("the template of a %s names the schema that editors complete from", (folder) => {
    const [first = ""] = recordTemplate(folder, "some").split("\n");
    expect(first).toBe(`# yaml-language-server: $schema=../../schemas/${folder}.schema.json`);
    const record = join("seed", "data", folder, "some.yaml");
    expect(join(record, "..", first.replace(/^.*=/, ""))).toBe(join("seed", "schemas", `${folder}.schema.json`));
  });

  test("the template of a work has its title and year, and evidence to fill in", () => {
    expect(recordTemplate("work", "blade-runner-2049-2017"))
      .toBe(`# yaml-language-server: $schema=../../schemas/work.schema.json
title: Blade Runner 2049
form: FILM
year: 2017
facts:
  title: [{ common: true }]
  year: [{ common: true }]
credits: []
characters: []
uses: []
`);
  });

  test("the template of a work without a year has no year", () => {
    expect(read("work", "golem-of-prague")).toEqual({
      title: "Golem Of Prague",
      form: "FILM",
      facts: { title: [{ common: true }] },
      credits: [],
      characters: [],
      uses: [],
    });
  });

  test.each([
    ["metropolis-1000", "Metropolis", 1000],
    ["metropolis-2099", "Metropolis", 2099],
    ["apollo-13", "Apollo 13", undefined],
    ["deep-space-0999", "Deep Space 0999", undefined],
    ["space-3000", "Space 3000", undefined],
    ["2046", "2046", undefined],
    ["1984-1949", "1984", 1949],
  ])("the template of the work %s has the title %s and the year %s", (name, title, year) => {
    expect(read("work", name)).toMatchObject({ title, ...(year === undefined ? {} : { year }) });
    expect("year" in read("work", name)).toBe(year !== undefined);
  });

  test("the template of a debate asks for its topic", () => {
    expect(read("debate", "is-it-love")).toMatchObject({ topic: "Is It Love?" });
  });
});
