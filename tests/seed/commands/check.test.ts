import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../../../seed/records/kinds.ts";
import { seedFolder, worldFolder } from "../../world.ts";
import { outcomeOf, shown } from "../outcome.ts";
import { worldWith } from "../temporary.ts";

/** The line of the world's file that holds some words. */
function lineOf(file: string, words: string): number {
  const lines = readFileSync(join(worldFolder, file), "utf8").split("\n");
  return lines.findIndex((line) => line.includes(words)) + 1;
}

describe("check", () => {
  test("check says how many records have no problem", async () => {
    expect(await outcomeOf(["check"])).toEqual({ code: 0, output: "23 records, no problem.\n", errors: "" });
  });

  test("check reads the project's own records unless SEED_DATA names a folder", async () => {
    const { code, output } = await outcomeOf(["check"], { SEED_DATA: undefined });
    const count = folders.flatMap((folder) => readdirSync(join(seedFolder, folder))).length;
    expect({ code, output }).toEqual({ code: 0, output: `${count} records, no problem.\n` });
  });

  test("check prints a single problem with its place, and counts it", async () => {
    const folder = worldWith({ "place/pier.yaml": "nam: The pier\nname: The pier\nfictional: true\nfacts: {}\n" });
    const place = shown(join(folder, "place", "pier.yaml"));
    expect(await outcomeOf(["check"], { SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${place}:1:1  nam  No key "nam" is known here. Did you mean "name"? (record)\n\n1 problem.\n`,
    });
  });

  test("check prints every one of many faults with its file, line and column", async () => {
    const folder = worldWith({});
    const planted: string[] = [];
    const plant = (file: string, [from, to]: [string, string], [at, says]: [string, string]): void => {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text.split(from), `"${from}" once in ${file}`).toHaveLength(2);
      const edited = text.replace(from, to);
      writeFileSync(join(folder, file), edited);
      const before = edited.slice(0, text.indexOf(from) + to.indexOf(at)).split("\n");
      planted.push(`${shown(join(folder, file))}:${before.length}:${(before.at(-1) ?? "").length + 1}  ${says}`);
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
      ["\t", "(record)  Indent with blanks: a tab may not begin a line. (yaml)"],
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

  test("check says what is in the data folder that is no record, and never waits for a pipe", async () => {
    const folder = worldWith({ ".DS_Store": "", "work/.#beta-1950.yaml.swp": "", "work/beta-1950.yaml~": "old" });
    symlinkSync("user@host.1234:1700000000", join(folder, "work", ".#beta-1950.yaml"));
    expect(await outcomeOf(["check"], { SEED_DATA: folder })).toMatchObject({ code: 0, errors: "" });
    symlinkSync("nowhere", join(folder, "work", "lost-1950.yaml"));
    execFileSync("mkfifo", [join(folder, "work", "pipe-1950.yaml")]);
    const { code, errors } = await outcomeOf(["check"], { SEED_DATA: folder });
    const work = shown(join(folder, "work"));
    expect(code).toBe(1);
    expect(errors).toBe(
      `${work}/lost-1950.yaml:1:1  (record)  "work/lost-1950.yaml" leads nowhere: it is a link to something that is not there, or was just removed. (readable)\n` +
        `${work}/pipe-1950.yaml:1:1  (record)  "work/pipe-1950.yaml" must be a file, but is a pipe. (readable)\n\n2 problems.\n`,
    );
  });

  test("check shows what a file's name would do to a terminal", async () => {
    const folder = worldWith({ "work/a\x1b[2J\n.yaml": "" });
    const { errors } = await outcomeOf(["check"], { SEED_DATA: folder, GITHUB_ACTIONS: "true" });
    expect(errors).not.toContain("\x1b");
    expect(errors).toContain('not "a\\u{001B}[2J\\u{000A}.yaml". (file-name)\n');
  });

  test("check annotates problems on GitHub", async () => {
    const folder = worldWith({ "place/pier.yaml": "name: 7\nfictional: true\nfacts: {}\n" });
    const place = shown(join(folder, "place", "pier.yaml"));
    const { errors } = await outcomeOf(["check"], { SEED_DATA: folder, GITHUB_ACTIONS: "true" });
    expect(errors).toBe(
      `${place}:1:1  name  7 must be text. (record)\n::error file=${place},line=1,col=1::7 must be text.\n\n1 problem.\n`,
    );
    const elsewhere = await outcomeOf(["check"], { SEED_DATA: folder, GITHUB_ACTIONS: "false" });
    expect(elsewhere.errors).not.toContain("::error");
  });
});
