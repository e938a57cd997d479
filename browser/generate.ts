import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedPack, packFolder } from "./pack.ts";

rmSync(join(packFolder, "queries"), { recursive: true, force: true });
mkdirSync(join(packFolder, "queries"));
for (const [name, content] of generatedPack()) writeFileSync(join(packFolder, name), content);
process.stdout.write("Wrote browser/pack.\n");
