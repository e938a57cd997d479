import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "../../src/paths.ts";
import { jsonSchemas } from "../json-schemas.ts";
import type { Command } from "./command.ts";
import { writeWhole } from "./write-whole.ts";

export const schemasCommand: Command = {
  name: "schemas",
  arguments: [],
  description: "write the JSON Schemas that editors complete from",
  run: () => {
    mkdirSync(schemaFolder, { recursive: true });
    for (const [name, text] of jsonSchemas()) writeWhole(join(schemaFolder, name), text);
    return `Wrote ${relative(process.cwd(), schemaFolder)}.`;
  },
};

const schemaFolder = join(projectRoot, "seed", "schemas");
