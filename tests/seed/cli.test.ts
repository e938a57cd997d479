import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { run } from "../../seed/cli.ts";
import { folders } from "../../seed/records/kinds.ts";
import { projectRoot } from "../../src/paths.ts";
import { seedFolder, worldFolder } from "../world.ts";
import { folderWith, worldWith } from "./temporary.ts";

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command on the world, or on what the environment names, and gives what it printed. */
async function outcomeOf(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const printed = { output: "", errors: "" };
  const output = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.output += String(text);
    return true;
  });
  const errors = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.errors += String(text);
    return true;
  });
  try {
    return { code: await run(command, { SEED_DATA: worldFolder, ...environment }), ...printed };
  } finally {
    output.mockRestore();
    errors.mockRestore();
  }
}

/** The line of the world's file that holds some words. */
function lineOf(file: string, words: string): number {
  const lines = readFileSync(join(worldFolder, file), "utf8").split("\n");
  return lines.findIndex((line) => line.includes(words)) + 1;
}

/** A path as it is printed. */
function shown(...path: readonly string[]): string {
  return relative(process.cwd(), join(...path));
}

const kinds = "The kinds are work, trope, person, review, publication, organisation, place, debate, chain, source.";

describe("check", () => {
  test("says how many records have no problem", async () => {
    expect(await outcomeOf(["check"])).toEqual({ code: 0, output: "23 records, no problem.\n", errors: "" });
  });

  test("reads the project's own records unless told otherwise", async () => {
    const { code, output } = await outcomeOf(["check"], { SEED_DATA: undefined });
    const count = folders.flatMap((folder) => readdirSync(join(seedFolder, folder))).length;
    expect({ code, output }).toEqual({ code: 0, output: `${count} records, no problem.\n` });
  });

  test("prints a single problem with its place, and counts it", async () => {
    const folder = worldWith({ "place/pier.yaml": "nam: The pier\nname: The pier\nfictional: true\nfacts: {}\n" });
    const place = shown(folder, "place", "pier.yaml");
    expect(await outcomeOf(["check"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${place}:1:1  nam  No key "nam" is known here. Did you mean "name"? (record)\n\n1 problem.\n`,
    });
  });

  test("prints every one of many faults with its file, line and column", async () => {
    const folder = worldWith({});
    const planted: string[] = [];
    const plant = (file: string, [from, to]: [string, string], [at, says]: [string, string]): void => {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text.split(from), `"${from}" once in ${file}`).toHaveLength(2);
      const edited = text.replace(from, to);
      writeFileSync(join(folder, file), edited);
      const before = edited.slice(0, text.indexOf(from) + to.indexOf(at)).split("\n");
      planted.push(`${shown(folder, file)}:${before.length}:${(before.at(-1) ?? "").length + 1}  ${says}`);
    };
    plant(
      "debate/the-novel-is-good.yaml",
      [
        "claims: [review/first-essay/2-fine-novel, review/second-essay/2-agrees]",
        "claims: [review/first-essay/2-fine-novel, review/first-essay/3-better-than]",
      ],
      [
        "claims",
        "sides[0].claims  An agreement needs claims of two reviews or more: no review agrees with itself. (debate-sides)",
      ],
    );
    plant(
      "review/first-essay.yaml",
      ["{ node: place/harbour, paragraphs: [2] }", "{ node: place/harbour, paragraphs: [5] }"],
      ["5]", "mentions[3].paragraphs[0]  The essay has 4 paragraphs, so there is no paragraph 5. (paragraph-exists)"],
    );
    plant(
      "review/second-essay.yaml",
      ["id: 2-agrees", "id: 1-answer"],
      [
        "id",
        `claims[1].id  The id "review/second-essay/1-answer" is already used at review/second-essay.yaml:${lineOf("review/second-essay.yaml", "id: 1-answer")}. (unique-id)`,
      ],
    );
    plant(
      "review/second-essay.yaml",
      ["paragraphs: [2]\n", "paragraphs: [2, 3]\n"],
      ["3]", "claims[1].paragraphs[1]  Paragraph 3 is CAPTION, not the critic's prose. (claims-cite-body)"],
    );
    plant(
      "review/unsigned-notice.yaml",
      ["titleCertainty: UNKNOWN", "titleCertainty: UNKNOW"],
      [
        "title",
        'titleCertainty  "UNKNOW" must be one of CONFIRMED, INFERRED, UNKNOWN. Did you mean "UNKNOWN"? (record)',
      ],
    );
    plant(
      "trope/servants.yaml",
      ["relations:\n  -", "relations:\n\t-"],
      ["\t", "(record)  Tabs are not allowed as indentation. (yaml)"],
    );
    plant(
      "work/alpha-1900.yaml",
      ["{ trope: mirrors, evidence: [{ common: true }] }", "{ trope: mirrors }"],
      ["{", 'uses[1].evidence  "evidence" is missing. (record)'],
    );
    plant(
      "work/gamma-2000.yaml",
      ["person: director", "person: directer"],
      [
        "person",
        'credits[0].person  There is no "person/directer". Did you mean "person/director"? (reference-exists)',
      ],
    );
    plant(
      "work/greek-letters.yaml",
      ["form: FRANCHISE", "form: FRANCHISE\npartOf: { work: beta-1950, evidence: [{ common: true }] }"],
      [
        "work",
        'partOf.work  "beta-1950" is part of itself: beta-1950 -> greek-letters -> beta-1950. (part-of-acyclic)',
      ],
    );
    plant(
      "work/old-tale.yaml",
      ["yearEarliest: -400", "yearEarliest: long ago"],
      ["year", 'yearEarliest  "long ago" must be a number. (record)'],
    );
    expect(await outcomeOf(["check"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${planted.join("\n")}\n\n10 problems.\n`,
    });
  });

  test("annotates problems on GitHub", async () => {
    const folder = worldWith({ "place/pier.yaml": "name: 7\nfictional: true\nfacts: {}\n" });
    const place = shown(folder, "place", "pier.yaml");
    const { errors } = await outcomeOf(["check"], { SEED_DATA: folder, GITHUB_ACTIONS: "true" });
    expect(errors).toBe(
      `${place}:1:1  name  7 must be text. (record)\n::error file=${place},line=1,col=1::7 must be text.\n\n1 problem.\n`,
    );
    const elsewhere = await outcomeOf(["check"], { SEED_DATA: folder, GITHUB_ACTIONS: "false" });
    expect(elsewhere.errors).not.toContain("::error");
  });
});

describe("load", () => {
  test("is refused where the environment names no database", async () => {
    expect(await outcomeOf(["load"])).toEqual({
      code: 1,
      output: "",
      errors:
        "There is no database to load: set NEO4J_URI (such as neo4j://localhost:7687) or GRAPH_FILE (such as film.graph). `npm start` without either loads a graph of its own.\n",
    });
  });

  test("is refused where a variable has no value that can be used", async () => {
    expect(await outcomeOf(["load"], { NEO4J_URI: "localhost" })).toEqual({
      code: 1,
      output: "",
      errors:
        'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "localhost" is not.\n',
    });
  });

  test("fills a file, and has nothing to do the second time", async () => {
    const file = join(folderWith({}), "film.graph");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 0,
      output: `Loaded: ${file} now holds version 1.\n`,
      errors: "",
    });
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 0,
      output: `Nothing to do: ${file} holds these records already, as version 1.\n`,
      errors: "",
    });
  });

  test("refuses records with a problem and leaves the file as it is", async () => {
    const file = join(folderWith({}), "film.graph");
    await outcomeOf(["load"], { GRAPH_FILE: file });
    const before = readFileSync(file);
    const folder = worldWith({ "place/pier.yaml": "name: 7\nfictional: true\nfacts: {}\n" });
    const place = shown(folder, "place", "pier.yaml");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file, SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${place}:1:1  name  7 must be text. (record)\n\n1 problem.\n`,
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("says which database could not be asked", async () => {
    const file = join(folderWith({ "film.graph": "This is no graph." }), "film.graph");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 1,
      output: "",
      errors: `${file}: The file "film.graph" holds no whole film graph. Remove it and load again.\n`,
    });
  });
});

describe("new", () => {
  test.each(folders)("writes a %s that can be read", async (kind) => {
    const folder = join(folderWith({ "data/README.md": "" }), "data");
    const file = join(folder, kind, "some-2013.yaml");
    expect(await outcomeOf(["new", kind, "some-2013"], { SEED_DATA: folder })).toEqual({
      code: 0,
      output: `Wrote ${shown(file)}.\n`,
      errors: "",
    });
    expect(readFileSync(file, "utf8")).toContain(`/${kind}.schema.json\n`);
  });

  test("leaves a record that stands already as it is", async () => {
    const folder = worldWith({});
    const file = join(folder, "trope", "doubles.yaml");
    const before = readFileSync(file, "utf8");
    expect(await outcomeOf(["new", "trope", "doubles"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `"trope/doubles" stands already in ${shown(file)}.\n`,
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
    [["work"], 'A record\'s name must be lower-case words joined by hyphens, such as her-2013, not "".'],
  ])("with %j is refused", async (rest, message) => {
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

describe("schemas", () => {
  test("writes what stands there already, as long as it is fresh", async () => {
    const folder = join(projectRoot, "seed", "schemas");
    const copy = folderWith({});
    cpSync(folder, copy, { recursive: true });
    expect(await outcomeOf(["schemas"])).toEqual({ code: 0, output: `Wrote ${shown(folder)}.\n`, errors: "" });
    expect(readdirSync(folder)).toEqual(readdirSync(copy));
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(join(copy, name), "utf8"));
    }
  });
});

describe("any other command", () => {
  test.each([[["help"]], [["--help"]], [[]]])("%j prints how the tool is used", async (command) => {
    const { code, output, errors } = await outcomeOf(command);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^Usage: npm run seed -- <command>\n\n/);
    const commands = [...output.matchAll(/^ {2}([a-z]+) .* {2}\S/gm)].map(([, name]) => name);
    expect(commands).toEqual(["check", "load", "new", "schemas", "report"]);
    expect(output).toMatch(/\nKinds: work, trope, .*, source\.\n$/);
  });

  test.each([
    ["chek", ' Did you mean "check"?'],
    ["Report", ' Did you mean "report"?'],
    ["everything", ""],
  ])("%s is refused, with the nearest one", async (command, suggestion) => {
    const { output: usage } = await outcomeOf(["help"]);
    expect(await outcomeOf([command])).toEqual({
      code: 1,
      output: "",
      errors: `There is no command "${command}".${suggestion}\n\n${usage}`,
    });
  });

  test("needs a folder of records", async () => {
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

  test("that meets a fault of the machine ends with that fault", async () => {
    const folder = join(folderWith({ "data/work": "" }), "data");
    await expect(outcomeOf(["new", "work", "her-2013"], { SEED_DATA: folder })).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
