import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folders } from "../../seed/records/kinds.ts";
import { jsonSchemas } from "../../seed/json-schemas.ts";
import { usages, workForms } from "../../src/graph/vocabulary.ts";
import { seedFolder } from "../world.ts";

interface Schema {
  readonly $schema?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function schemaOf(folder: string): Schema {
  return JSON.parse(jsonSchemas().get(`${folder}.schema.json`) ?? "") as Schema;
}

describe("the JSON Schemas", () => {
  test("there is a JSON Schema for every kind of record, in a form that editors know", () => {
    expect([...jsonSchemas().keys()]).toEqual(folders.map((folder) => `${folder}.schema.json`));
    for (const folder of folders) expect(schemaOf(folder).$schema).toBe("http://json-schema.org/draft-07/schema#");
  });

  test("the text of a JSON Schema is indented and ends in a line break", () => {
    for (const text of jsonSchemas().values()) expect(text).toMatch(/^\{\n {2}"\$schema".*\n\}\n$/s);
  });

  test.each(folders)("the JSON Schema of a %s refuses unknown keys, at every depth", (folder) => {
    const open: string[] = [];
    const visit = (schema: Schema, path: string): void => {
      if (schema.properties && schema.additionalProperties !== false) open.push(path);
      for (const [key, inner] of Object.entries(schema.properties ?? {})) visit(inner, `${path}.${key}`);
      if (schema.items) visit(schema.items, `${path}[]`);
    };
    visit(schemaOf(folder), folder);
    expect(open).toEqual([]);
  });

  test("a JSON Schema names the required keys", () => {
    expect(schemaOf("work").required).toEqual(["title", "form", "facts"]);
    expect(schemaOf("source").required).toEqual(["title", "kind"]);
  });

  test("a JSON Schema lists the values of each closed set, and describes what a key's name does not say", () => {
    const work = schemaOf("work").properties;
    expect(work?.["form"]?.enum).toEqual(workForms);
    const use = work?.["uses"]?.items?.properties;
    expect(use?.["usage"]?.enum).toEqual(usages);
    expect(use?.["role"]?.description).toBe("What the work did for the trope's history.");
  });
});

test("every record that names its schema names one that exists, and its own", () => {
  const strays: string[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(join(seedFolder, folder))) {
      const text = readFileSync(join(seedFolder, folder, name), "utf8");
      const [, path] = /^# yaml-language-server: \$schema=(\S+)/m.exec(text) ?? [];
      if (path === undefined) continue;
      if (!existsSync(resolve(seedFolder, folder, path)) || !path.endsWith(`/${folder}.schema.json`)) {
        strays.push(`${folder}/${name}: ${path}`);
      }
    }
  }
  expect(strays).toEqual([]);
});
