import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";

/**
 * The stages of the program, each with those that it may import. A file belongs to the first stage whose name it has or
 * whose folder it lies in; every file of the folders that are read belongs to one.
 */
const stages: Readonly<Record<string, readonly string[]>> = {
  "src/paths.ts": [],
  "src/graph": [],
  "src/engines": ["src/paths.ts", "src/graph"],
  "src/query": ["src/graph", "src/engines"],
  "src/traversals": ["src/graph", "src/engines", "src/query"],
  "src/graphql": ["src/paths.ts", "src/graph", "src/engines", "src/query", "src/traversals"],
  "src/http/explorer-views.ts": [],
  "src/http/server-options.ts": ["src/graphql"],
  "src/http": [
    "src/paths.ts",
    "src/http/explorer-views.ts",
    "src/http/server-options.ts",
    "src/engines",
    "src/query",
    "src/graphql",
  ],
  "src/neo4j-uri.ts": [],
  "src/config.ts": ["src/paths.ts", "src/neo4j-uri.ts", "src/engines", "src/http/server-options.ts"],
  "src/log.ts": [],
  "src/health-check.ts": [],
  "src/foreseen-failure.ts": ["src/config.ts", "src/engines"],
  "src/start-failure.ts": ["src/foreseen-failure.ts", "seed"],
  "src/start.ts": ["src/config.ts", "src/engines", "src/query", "src/traversals", "src/http", "seed"],
  "src/serve.ts": ["src/config.ts", "src/log.ts", "src/start.ts", "src/start-failure.ts"],
  "src/main.ts": ["src/serve.ts"],
  seed: ["src/paths.ts", "src/config.ts", "src/foreseen-failure.ts", "src/graph", "src/engines"],
  harness: ["src/paths.ts"],
  docs: ["src/paths.ts", "src/graph", "src/engines", "src/query", "src/graphql", "seed"],
  explorer: [
    "src/paths.ts",
    "src/graph",
    "src/traversals/similarity/compared-works.ts",
    "src/http/explorer-views.ts",
    "docs",
    "harness",
  ],
  browser: ["src/paths.ts", "src/graph", "src/engines", "seed", "harness"],
  bench: ["src", "seed", "harness", "docs"],
  torture: ["src/paths.ts", "src/graph", "src/engines", "src/graphql", "src/http", "seed", "harness"],
};

describe("imports go one way", () => {
  const files = ["src", "seed", "harness", "docs", "explorer", "browser", "bench", "torture"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
      .filter((name) => /\.tsx?$/.test(name)),
  );

  test("there are files to look at", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test("every file belongs to a stage, or is built by a tool", () => {
    const alone = files.filter((file) => stageOf(file) === undefined);
    expect(alone).toEqual([]);
  });

  test.each(Object.entries(stages))("%s imports only from %j", (stage, allowed) => {
    const strays = files
      .filter((file) => stageOf(file) === stage)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => stageOf(target) !== stage && !allowed.some((each) => isWithin(target, each)));
    expect(strays).toEqual([]);
  });

  test("only the engines' own files know a database driver", () => {
    const knowing = files.filter(
      (file) => !/^(bench|harness)/.test(file) && /from "(neo4j-driver|@grafeo-db\/js)"/.test(text(file)),
    );
    expect(knowing.sort()).toEqual([
      "src/engines/embedded-file.ts",
      "src/engines/embedded.ts",
      "src/engines/neo4j-errors.ts",
      "src/engines/neo4j-load.ts",
      "src/engines/neo4j-parameters.ts",
      "src/engines/neo4j.ts",
    ]);
  });

  test("no module depends on itself through others", () => {
    const graph = new Map(files.map((file) => [file, runtimeImportsOf(file)]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      if (done.has(file)) return;
      done.add(file);
      for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

function stageOf(file: string): string | undefined {
  return Object.keys(stages).find((stage) => isWithin(file, stage));
}

function isWithin(file: string, stage: string): boolean {
  return file === stage || file.startsWith(`${stage}/`);
}

function text(file: string): string {
  return readFileSync(join(projectRoot, file), "utf8");
}

function importsOf(file: string): string[] {
  return resolved(file, text(file).matchAll(/^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"/gms));
}

/** What a file imports when it runs: imports of types alone leave nothing behind. */
function runtimeImportsOf(file: string): string[] {
  return resolved(file, text(file).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gms));
}

function resolved(file: string, found: Iterable<RegExpMatchArray>): string[] {
  return [...found].map(([, specifier = ""]) => posix.join(posix.dirname(file), specifier));
}
