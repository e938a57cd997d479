import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, seedFolder } from "../src/paths.ts";
import { queryPages } from "./query-pages.ts";

const folder = join(projectRoot, "docs", "queries");
const pages = await queryPages(folder, seedFolder);
for (const name of readdirSync(folder)) {
  if (name.endsWith(".md") && !pages.has(name)) rmSync(join(folder, name));
}
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
process.stdout.write("Wrote docs/queries.\n");
