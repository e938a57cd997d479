import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { expect, test } from "vitest";
import codegen from "../../codegen.ts";
import { checkSeed } from "../../seed/check.ts";
import { buildGraph } from "../../seed/build/build-graph.ts";
import { checkInventory } from "../../seed/inventory.ts";
import { reportOf } from "../../seed/report.ts";
import { jsonSchemas } from "../../seed/json-schemas.ts";
import { projectRoot } from "../../src/paths.ts";
import { seedFolder } from "../world.ts";

const remedy = "run `npm run generate`";

test("the types of the resolvers and of the explorer are generated from the schema", async () => {
  const outputs = (await generate({ ...codegen, cwd: projectRoot, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  for (const { filename, content } of outputs) {
    expect(readFileSync(join(projectRoot, filename), "utf8") === content, remedy).toBe(true);
  }
  expect(outputs).toHaveLength(4);
});

test("the JSON Schemas for editors are generated from the records", () => {
  const folder = join(projectRoot, "seed", "schemas");
  const schemas = jsonSchemas();
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(join(folder, name), "utf8") === text, remedy).toBe(true);
});

test("the data report is generated from the records", () => {
  const { seed } = checkSeed(seedFolder);
  const graph = buildGraph(seed);
  const text = reportOf(seed, graph, checkInventory(seedFolder, seed, graph).tables);
  expect(readFileSync(join(projectRoot, "docs", "data.md"), "utf8") === text, remedy).toBe(true);
});
