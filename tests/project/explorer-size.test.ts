import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";

const bundle = join(projectRoot, "dist", "explorer");
const maxBytes = 250 * 1024;

/** The scripts that an address of a page names, and those that these import at once. */
function scriptsOf(page: string): ReadonlySet<string> {
  const wanted = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const found = new Set<string>();
  for (const path of wanted) {
    if (found.has(path)) continue;
    found.add(path);
    const imports = built(path).matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g);
    wanted.push(...[...imports].map(([, name]) => `/assets/${name}`));
  }
  return found;
}

function built(path: string): string {
  return readFileSync(join(bundle, path), "utf8");
}

test("the explorer's first view needs at most 250 KB of compressed script, and not the drawing's library", () => {
  const scripts = scriptsOf(built("index.html"));
  expect(scripts.size).toBeGreaterThan(0);
  const size = [...scripts].reduce((sum, path) => sum + gzipSync(built(path)).length, 0);
  expect(size).toBeLessThanOrEqual(maxBytes);
  for (const path of scripts) expect(built(path), path).not.toContain("cytoscape");
});
