import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../seed/build/build-graph.ts";
import { checkSeed } from "../../seed/check.ts";
import { checkInventory } from "../../seed/inventory.ts";
import { formatProblem } from "../../seed/problem.ts";
import { seedFolder, worldFolder } from "../world.ts";
import { type Files, folderWith, worldWith } from "./temporary.ts";

/** The inventory of a data folder beside these files, whose ids are looked up in the world. */
function inventoryOf(files: Files, world = worldFolder): ReturnType<typeof checkInventory> {
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`inventory/${name}`, text])),
  );
  return inventoryBeside(join(folder, "data"), world);
}

/** The inventory beside a data folder, whose ids are looked up in a seed. */
function inventoryBeside(dataFolder: string, seedFolder: string): ReturnType<typeof checkInventory> {
  const { seed } = checkSeed(seedFolder);
  return checkInventory(dataFolder, seed, buildGraph(seed));
}

function problemsOf(files: Files, world?: string): string[] {
  return inventoryOf(files, world).problems.map(formatProblem);
}

function table(...rows: readonly string[]): string {
  return ["section: B.1", "title: Works", "rows:", ...rows.map((row) => `  ${row}`)].join("\n");
}

describe("an id of the inventory", () => {
  test("an id of the inventory may be that of a record, of an entry inside one, or of an edge", () => {
    const ids = [
      "alpha-1900",
      "trope/doubles",
      "beta-1950/robot",
      "beta-1950/robot>engineer",
      "review/first-essay/3-robot",
      "beta-1950 ADAPTS alpha-1900",
      "beta-1950 USES trope/doubles AVERTED",
    ];
    const { tables, problems } = inventoryOf({ "works.yaml": table(`W1: [${ids.join(", ")}]`) });
    expect(problems).toEqual([]);
    expect(tables).toEqual([{ name: "works.yaml", section: "B.1", title: "Works", rows: [{ key: "W1", ids }] }]);
  });

  test("an unknown id of the inventory is refused with its place, and the nearest id is offered", () => {
    expect(problemsOf({ "works.yaml": table("W1: [alpha-1900]", "W2: [alpha-1900, beta-1951]") })).toEqual([
      '../inventory/works.yaml:5:20  rows.W2[1]  There is no "beta-1951". Did you mean "beta-1950"? (inventory-id)',
    ]);
  });

  test("an unknown edge of the inventory is refused, and the nearest edge is offered", () => {
    expect(problemsOf({ "works.yaml": table("W1: [beta-1950 ADAPTS alpha-1901]") })).toEqual([
      '../inventory/works.yaml:4:8  rows.W1[0]  There is no "beta-1950 ADAPTS alpha-1901". Did you mean "beta-1950 ADAPTS alpha-1900"? (inventory-id)',
    ]);
  });

  test("an id of the inventory that has moved is refused with the new one", () => {
    expect(problemsOf({ "tropes.yaml": table("T1: [trope/doppelgaenger]") })).toEqual([
      '../inventory/tropes.yaml:4:8  rows.T1[0]  "trope/doppelgaenger" has moved: write "trope/doubles". (inventory-id)',
    ]);
  });

  test("an id of the inventory is not reported as missing while the file that should hold it cannot be read", () => {
    const world = worldWith({ "work/beta-1950.yaml": "title: [" });
    const rows = ["W1: [beta-1950, beta-1950/robot]", "W2: [beta-1950 ADAPTS alpha-1900]", "W3: [beta-1951]"];
    expect(problemsOf({ "works.yaml": table(...rows) }, world)).toEqual([
      '../inventory/works.yaml:6:8  rows.W3[0]  There is no "beta-1951". (inventory-id)',
    ]);
  });
});

describe("the tables of the inventory", () => {
  test("there are no tables where the data has no inventory", () => {
    expect(inventoryOf({})).toEqual({ tables: [], problems: [] });
  });

  test("the tables of the inventory are in the order of their sections, whatever their files are called", () => {
    const { tables } = inventoryOf({
      "a.yaml": "section: D.1\ntitle: Last\nrows: {}",
      "b.yaml": "section: B.1\ntitle: First\nrows: {}",
      "c.yaml": "section: C.1\ntitle: Second\nrows: {}",
    });
    expect(tables.map(({ title }) => title)).toEqual(["First", "Second", "Last"]);
  });

  test("the tables of the inventory have the rows of their ranges, each with its ids, the reason to leave it out, or no fate yet", () => {
    const { tables, problems } = inventoryOf({
      "claims.yaml": [
        "section: C.1",
        "title: Claims",
        "numbered: [C08 to C10, F2-1 to F2-2]",
        "rows:",
        "  C08: [alpha-1900]",
        "  C09: { left out: It is no claim. }",
        "  C10:",
        "  F2-1: []",
        "  by name: [beta-1950]",
      ].join("\n"),
    });
    expect(problems).toEqual([]);
    expect(tables[0]?.rows).toEqual([
      { key: "C08", ids: ["alpha-1900"] },
      { key: "C09", ids: [], leftOut: "It is no claim." },
      { key: "C10", ids: [] },
      { key: "F2-1", ids: [] },
      { key: "F2-2", ids: [] },
      { key: "by name", ids: ["beta-1950"] },
    ]);
  });
});

describe("a file of the inventory", () => {
  test.each([
    [
      "with an unknown key",
      "row: {}\n" + table("W1: []"),
      '1:1  row  No key "row" is known here. Did you mean "rows"? (record)',
    ],
    ["without rows", "section: B.1\ntitle: Works", '1:1  rows  "rows" is missing. (record)'],
    ["with a list for rows", "section: B.1\ntitle: Works\nrows: []", "3:1  rows  This must be a map. (record)"],
    [
      "with a fate that is neither ids nor a reason",
      table("W1: alpha-1900"),
      '4:3  rows.W1  "alpha-1900" must be a list of ids, or "left out" with a reason. (record)',
    ],
    [
      "with a range without an end",
      "numbered: [W1]\n" + table("W1: []"),
      '1:12  numbered[0]  "W1" must be a range of keys such as W1 to W28. (record)',
    ],
    [
      "with a range that falls",
      "numbered: [W2 to W1]\n" + table("W1: []"),
      '1:12  numbered[0]  "W2 to W1" must be a range of keys such as W1 to W28. (record)',
    ],
    [
      "with one key twice",
      table("W1: []", "W1: []"),
      '5:3  (record)  The key "W1" is already used in this map. (yaml)',
    ],
  ])("a file of the inventory %s is refused, with its place", (_, text, problem) => {
    expect(problemsOf({ "works.yaml": text })).toEqual([`../inventory/works.yaml:${problem}`]);
  });

  test("a file of the inventory must end in .yaml", () => {
    expect(problemsOf({ "works.yml": table() })).toEqual([
      `../inventory/works.yml:1:1  (record)  A table's file must end in .yaml, not "works.yml". (file-name)`,
    ]);
  });
});

test("the project's own inventory has only ids that exist, and a fate for every row", () => {
  const { tables, problems } = inventoryBeside(seedFolder, seedFolder);
  expect(problems).toEqual([]);
  expect(tables.length).toBeGreaterThan(10);
  const open = tables.flatMap(({ name, rows }) =>
    rows.filter(({ ids, leftOut }) => ids.length === 0 && leftOut === undefined).map(({ key }) => `${name} ${key}`),
  );
  expect(open).toEqual([]);
});
