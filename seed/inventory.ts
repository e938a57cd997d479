import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { z } from "zod";
import type { Graph } from "../src/graph/graph.ts";
import { compareText } from "../src/graph/text.ts";
import { listDataFolder, readDataFile } from "./data-file.ts";
import { didYouMean, formatPath, type Problem } from "./problem.ts";
import { words } from "./records/fields.ts";
import type { Seed } from "./seed.ts";
import { readYaml, shapeProblems } from "./yaml.ts";

/** One row of the research inventory: the nodes or edges that it became, or why it was left out, or neither yet. */
export interface InventoryRow {
  readonly key: string;
  readonly ids: readonly string[];
  readonly leftOut?: string;
}

/** One table of the research inventory. */
export interface InventoryTable {
  /** The file's name, without its folder. */
  readonly name: string;
  /** The place of the table in the inventory, by which tables are sorted. */
  readonly section: string;
  readonly title: string;
  readonly rows: readonly InventoryRow[];
}

interface Inventory {
  readonly tables: readonly InventoryTable[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the inventory beside a data folder, if there is one, and looks every id up among the records and the edges of
 * their graph.
 */
export function checkInventory(dataFolder: string, seed: Seed, graph: Graph): Inventory {
  const folder = join(dataFolder, "..", "inventory");
  const fault = faultOf(seed, graph);
  const refuse = (file: string, rule: string, message: string): ReadTable => ({
    problems: [{ file, line: 1, column: 1, path: "", rule, message }],
  });
  const list = existsSync(folder) ? listDataFolder(folder, "inventory") : { names: [] };
  const read =
    "message" in list
      ? [refuse(posix.join("..", "inventory"), "readable", list.message)]
      : list.names.map((name) => {
          const file = posix.join("..", "inventory", name);
          if (!name.endsWith(".yaml"))
            return refuse(file, "file-name", `A table's file must end in .yaml, not "${name}".`);
          const content = readDataFile(join(folder, name), name);
          if ("message" in content) return refuse(file, "readable", content.message);
          return readTable(file, content.bytes, fault);
        });
  return {
    tables: read.flatMap(({ table }) => table ?? []).sort((a, b) => compareText(a.section, b.section)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const fate = z.union([z.array(words), z.strictObject({ "left out": words }), z.null()], {
  error: 'must be a list of ids, or "left out" with a reason',
});

const inventoryTable = z.strictObject({
  section: words,
  title: words,
  numbered: z
    .array(z.string().refine((range) => keysOf(range).length > 0, "must be a range of keys such as W1 to W28"))
    .optional()
    .describe("Keys that the table is known to have, so that a row without an entry shows."),
  rows: z.record(z.string(), fate),
});

/** The keys of a range such as "W1 to W28"; none where it is not written so. */
function keysOf(range: string): string[] {
  const [, prefix = "", first = "", last = ""] = /^(.*?)(\d+) to \1(\d+)$/.exec(range) ?? [];
  if (first === "" || Number(last) < Number(first)) return [];
  const numbers = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  // "C01 to C80" is written with noughts, "W1 to W28" without.
  return numbers.map((number) => prefix + String(number).padStart(first.length, "0"));
}

interface ReadTable {
  readonly table?: InventoryTable;
  readonly problems: readonly Problem[];
}

function readTable(file: string, bytes: Uint8Array, fault: (id: string) => string | undefined): ReadTable {
  const yaml = readYaml(file, bytes);
  if ("problems" in yaml) return yaml;
  const parsed = inventoryTable.safeParse(yaml.value);
  if (!parsed.success) return { problems: shapeProblems(parsed.error, yaml, inventoryTable) };
  const { section, title, numbered = [], rows: fates } = parsed.data;
  const keys = new Set([...numbered.flatMap(keysOf), ...Object.keys(fates)]);
  const rows = [...keys].map((key) => rowOf(key, fates[key]));
  const problems = rows.flatMap(({ key, ids }) =>
    ids.flatMap((id, index) => {
      const message = fault(id);
      const path = ["rows", key, index];
      return message ? [{ ...yaml.place(path), path: formatPath(path), rule: "inventory-id", message }] : [];
    }),
  );
  return { table: { name: posix.basename(file), section, title, rows }, problems };
}

function rowOf(key: string, fate: z.infer<typeof inventoryTable>["rows"][string] | undefined): InventoryRow {
  if (!fate) return { key, ids: [] };
  return Array.isArray(fate) ? { key, ids: fate } : { key, ids: [], leftOut: fate["left out"] };
}

/** A function that says what is wrong with an id that no node and no edge has. */
function faultOf(seed: Seed, graph: Graph): (id: string) => string | undefined {
  const nodes = new Set(seed.entries.map(({ id }) => id));
  const edges = new Set(graph.edges.map(({ id }) => id));
  const unread = (id: string): boolean =>
    id.split(" ").some((end) => seed.unread.some((record) => end === record || end.startsWith(`${record}/`)));
  return (id) => {
    if (nodes.has(id) || edges.has(id) || unread(id)) return undefined;
    const moved = seed.moved.find((record) => record.id === id);
    if (moved) return `"${id}" has moved: write "${moved.to}".`;
    return `There is no "${id}".${didYouMean(id, id.includes(" ") ? edges : nodes)}`;
  };
}
