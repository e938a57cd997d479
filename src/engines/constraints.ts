import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../paths.ts";

/** The statements of `schema/constraints.cypher`, in order, without comments. */
export function constraintStatements(): readonly string[] {
  return readFileSync(join(projectRoot, "schema", "constraints.cypher"), "utf8")
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
