import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../../src/paths.ts";

const required = createRequire(join(projectRoot, "bench", "package.json"));

/** A package that only the benchmark installs, in a folder of its own: the product does without. */
export function peer(name: string): unknown {
  return required(name);
}
