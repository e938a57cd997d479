import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outcomeOf, shown } from "../outcome.ts";
import { folderWith, worldWith } from "../temporary.ts";

describe("load", () => {
  test("load is refused where the environment names no database", async () => {
    expect(await outcomeOf(["load"])).toEqual({
      code: 1,
      output: "",
      errors:
        "There is no database to load: set NEO4J_URI (such as neo4j://localhost:7687) or GRAPH_FILE (such as film.graph). `npm start` without either loads a graph of its own.\n",
    });
  });

  test("load is refused where a variable has a value that cannot be used", async () => {
    expect(await outcomeOf(["load"], { NEO4J_URI: "localhost" })).toEqual({
      code: 1,
      output: "",
      errors:
        'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "localhost" is not.\n',
    });
  });

  test("load fills a file, and has nothing to do the second time", async () => {
    const file = join(folderWith({}), "film.graph");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 0,
      output: `Loaded: ${file} now holds version 1.\n`,
      errors: "",
    });
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 0,
      output: `Nothing to do: ${file} holds these records already, as version 1.\n`,
      errors: "",
    });
  });

  test("load writes the same records again with --force", async () => {
    const file = join(folderWith({}), "film.graph");
    await outcomeOf(["load"], { GRAPH_FILE: file });
    expect(await outcomeOf(["load", "--force"], { GRAPH_FILE: file })).toEqual({
      code: 0,
      output: `Loaded: ${file} now holds version 2.\n`,
      errors: "",
    });
  });

  test("load says in a sentence where a file cannot be", async () => {
    const file = join(folderWith({ file: "" }), "file", "film.graph");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 1,
      output: "",
      errors: `${file}: The path to "film.graph" leads through a file, but must lead through folders: name another place.\n`,
    });
  });

  test("load refuses records with a problem and leaves the file as it is", async () => {
    const file = join(folderWith({}), "film.graph");
    await outcomeOf(["load"], { GRAPH_FILE: file });
    const before = readFileSync(file);
    const folder = worldWith({ "place/pier.yaml": "name: 7\nfictional: true\nfacts: {}\n" });
    const place = shown(join(folder, "place", "pier.yaml"));
    expect(await outcomeOf(["load"], { GRAPH_FILE: file, SEED_DATA: folder })).toEqual({
      code: 1,
      output: "",
      errors: `${place}:1:1  name  7 must be text. (record)\n\n1 problem.\n`,
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("load says which database could not be read", async () => {
    const file = join(folderWith({ "film.graph": "This is no graph." }), "film.graph");
    expect(await outcomeOf(["load"], { GRAPH_FILE: file })).toEqual({
      code: 1,
      output: "",
      errors: `${file}: The file "film.graph" holds no whole film graph. Move it away and load again, or name another in GRAPH_FILE.\n`,
    });
  });
});
