import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the folder that the explorer and GraphiQL are built into; undefined where it is not built. */
export function builtPage(folder: string, name: "index.html" | "graphiql.html"): string | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
