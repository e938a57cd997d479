import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder: the nearest one above this file with a package.json, so that built code finds it too. */
export const projectRoot = above(import.meta.dirname);

/** The folder of the project's own records. */
export const seedFolder = join(projectRoot, "seed", "data");

/** The folder of the GraphQL schema. */
export const schemaFolder = join(projectRoot, "schema");

/** The folder that the explorer and GraphiQL are built into. */
export const explorerFolder = join(projectRoot, "dist", "explorer");

/** The folder of the pack for Neo4j Browser. */
export const browserPackFolder = join(projectRoot, "browser", "pack");

function above(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No package.json was found above "${import.meta.dirname}".`);
  return above(parent);
}
