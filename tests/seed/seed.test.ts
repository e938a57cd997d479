import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Place } from "../../seed/problem.ts";
import { bondId, indexSeed, isFolder } from "../../seed/seed.ts";
import { readSource } from "../../seed/read.ts";
import { worldFolder } from "../world.ts";
import { worldWith } from "./temporary.ts";

const seed = indexSeed(readSource(worldFolder));

function lineAt({ file, line }: Place): string | undefined {
  return readFileSync(join(worldFolder, file), "utf8").split("\n")[line - 1]?.trim();
}

describe("the records", () => {
  test("records are found by folder, and by folder and name", () => {
    expect(seed.of("trope").map(({ slug }) => slug)).toEqual(["doubles", "mirrors", "servants"]);
    expect(seed.record("trope", "doubles")?.value.name).toBe("Doubles");
    expect(seed.record("work", "beta-1950")?.value.title).toBe("Beta");
    expect(seed.record("work", "doubles")).toBeUndefined();
    expect(seed.record("trope", "beta-1950")).toBeUndefined();
  });

  test("a record knows its folder", () => {
    const [doubles] = seed.of("trope");
    expect(doubles && [isFolder(doubles, "trope"), isFolder(doubles, "work")]).toEqual([true, false]);
  });
});

describe("the entries", () => {
  test("the entries are records, characters, bonds and claims, each with its kind and its place", () => {
    const of = (prefix: string): unknown =>
      seed.entries
        .filter(({ id }) => id.startsWith(prefix))
        .map(({ id, kind, path, place }) => [id, kind, path.join("."), lineAt(place)]);
    expect(of("beta-1950")).toEqual([
      ["beta-1950", "WORK", "", "title: Beta"],
      ["beta-1950/robot", "CHARACTER", "characters.0.id", "- id: robot"],
      ["beta-1950/engineer", "CHARACTER", "characters.1.id", "- id: engineer"],
      ["beta-1950/robot>engineer", "BOND", "bonds.0", expect.stringMatching(/^- \{ from: robot, to: engineer,/)],
      ["beta-1950/engineer>robot", "BOND", "bonds.1", expect.stringMatching(/^- \{ from: engineer, to: robot,/)],
    ]);
    expect(of("review/second-essay")).toEqual([
      ["review/second-essay", "REVIEW", "", "title: Second essay"],
      ["review/second-essay/1-answer", "CLAIM", "claims.0.id", "- id: 1-answer"],
      ["review/second-essay/2-agrees", "CLAIM", "claims.1.id", "- id: 2-agrees"],
    ]);
    expect(of("trope/")).toHaveLength(3);
  });

  test("entries are found by id, and a record that moved is not an entry", () => {
    expect(seed.entry("place/harbour")).toMatchObject({ kind: "PLACE" });
    expect(seed.entry("trope/doppelgaenger")).toBeUndefined();
    expect(seed.moved.map(({ id }) => id)).toEqual(["trope/doppelgaenger"]);
  });

  test("entries with the same id are all kept", () => {
    const doubled = indexSeed(
      readSource(
        worldWith({
          "work/trope.yaml":
            "title: Trope\nform: FILM\nfacts: {}\ncharacters: [{ id: doubles, name: D, evidence: [{ common: true }] }]\n",
        }),
      ),
    );
    expect(doubled.entries.filter(({ id }) => id === "trope/doubles")).toHaveLength(2);
  });

  test("the id of a bond names its two ends", () => {
    expect(bondId("her-2013", "theodore", "samantha")).toBe("her-2013/theodore>samantha");
  });
});

describe("the references", () => {
  test("the references of a record are whole ids, each with the kinds allowed there", () => {
    const from = (id: string): unknown =>
      seed.references
        .filter((reference) => reference.from === id)
        .map(({ to, kinds, path }) => [path.join("."), to, kinds]);
    expect(from("debate/the-novel-is-good")).toEqual([
      ["sides.0.claims.0", "review/first-essay/2-fine-novel", ["CLAIM"]],
      ["sides.0.claims.1", "review/second-essay/2-agrees", ["CLAIM"]],
    ]);
    expect(from("trope/mirrors")).toEqual([["relations.0.trope", "trope/doubles", ["TROPE"]]]);
    expect(from("gamma-2000")).toEqual([
      ["partOf.work", "greek-letters", ["WORK"]],
      ["credits.0.person", "person/director", ["PERSON"]],
      ["uses.0.trope", "trope/servants", ["TROPE"]],
      ["relations.0.work", "beta-1950", ["WORK"]],
    ]);
    expect(from("review/unsigned-notice")).toContainEqual([
      "claims.0.about.0.subject",
      "beta-1950",
      ["WORK", "CHARACTER", "TROPE", "PERSON", "REVIEW", "CLAIM", "BOND", "ORGANISATION", "PLACE"],
    ]);
    expect(from("review/second-essay")).toContainEqual(["mentions.1.node", "beta-1950/robot", []]);
    expect(from("source/catalogue")).toEqual([]);
  });

  test("the references of a bond lead to characters of its own work", () => {
    const bond = seed.references.filter(({ path }) => /^bonds,0,(from|to)$/.test(path.join()));
    expect(bond.map(({ to, kinds }) => [to, kinds])).toEqual([
      ["beta-1950/robot", ["CHARACTER"]],
      ["beta-1950/engineer", ["CHARACTER"]],
    ]);
  });
});

describe("the evidence", () => {
  test("evidence is found anywhere in a record, with its record and its path", () => {
    const of = (id: string): string[] =>
      seed.evidence.filter(({ record }) => record.id === id).map(({ path }) => path.join("."));
    expect(of("alpha-1900")).toEqual([
      "facts.title.0",
      "facts.year.0",
      "facts.wikidata.0",
      "credits.0.evidence.0",
      "characters.0.evidence.0",
      "characters.0.embodies.0.evidence.0",
      "characters.0.alsoIn.0.evidence.0",
      "uses.0.evidence.0",
      "uses.1.evidence.0",
    ]);
    expect(of("review/first-essay")).toContain("claims.1.correction.evidence.0");
    expect(of("beta-1950").filter((path) => path.startsWith("facts.year"))).toEqual(["facts.year.0", "facts.year.1"]);
    expect(of("source/catalogue")).toEqual([]);
  });
});
