import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../src/root.ts";

/** The parts of the program, each with the parts that it may import. A file outside a part may be imported by all. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "src/graph": [],
  "src/traversals": ["src/graph"],
  "src/api": ["src/graph", "src/traversals"],
  seed: ["src/graph"],
  docs: ["src/graph", "src/api", "seed"],
  explorer: ["docs"],
  browser: ["src/graph", "seed"],
};

describe("imports go one way", () => {
  const files = ["src", "seed", "docs", "explorer", "browser"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
      .filter((name) => /\.tsx?$/.test(name)),
  );

  test("there are files to look at", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test.each(Object.entries(parts))("%s imports only from %j", (part, allowed) => {
    const strays = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => {
        const other = partOf(target);
        return other !== undefined && other !== part && !allowed.includes(other);
      });
    expect(strays).toEqual([]);
  });

  test("only the engines' own files know a database driver", () => {
    const knowing = files.filter((file) => /from "(neo4j-driver|@grafeo-db\/js)"/.test(text(file)));
    expect(knowing.sort()).toEqual(["src/graph/engines/embedded.ts", "src/graph/engines/neo4j.ts"]);
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

function partOf(file: string): string | undefined {
  return Object.keys(parts).find((part) => file.startsWith(`${part}/`));
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
