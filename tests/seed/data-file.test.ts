import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDataFolder, listDataFolder, readDataFile } from "../../seed/data-file.ts";
import { folderWith } from "./temporary.ts";

/** What is said of a path in a folder. */
const said = (folder: string, name: string): unknown => readDataFile(join(folder, name), name);

describe("reading a file of data", () => {
  test("a file is read, through a link too", () => {
    const folder = folderWith({ "a.yaml": "a" });
    symlinkSync("a.yaml", join(folder, "b.yaml"));
    for (const name of ["a.yaml", "b.yaml"]) expect(said(folder, name)).toEqual({ bytes: Buffer.from("a") });
  });

  test.each([
    [
      "a link that leads nowhere",
      "nowhere",
      "leads nowhere: it is a link to something that is not there, or was just removed",
    ],
    ["a link to itself", "x.yaml", "is a link that leads in a circle"],
    ["a link through a file", "a.yaml/b", "is a link through something that is no folder"],
    ["a link whose name is too long", "a".repeat(300), "has a name or a link that is too long"],
  ])("%s is said to be one", (_what, to, message) => {
    const folder = folderWith({ "a.yaml": "a" });
    symlinkSync(to, join(folder, "x.yaml"));
    expect(said(folder, "x.yaml")).toEqual({ message: `"x.yaml" ${message}.` });
  });

  test("a pipe is never opened", () => {
    const folder = folderWith({});
    execFileSync("mkfifo", [join(folder, "x.yaml")]);
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" must be a file, but is a pipe.' });
  });

  test("a device is never opened", () => {
    const folder = folderWith({});
    symlinkSync("/dev/zero", join(folder, "x.yaml"));
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" must be a file, but is a device.' });
  });

  test("a socket is never opened", async () => {
    const folder = folderWith({});
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, "x.yaml"), resolve));
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" must be a file, but is a socket.' });
    await new Promise((resolve) => server.close(resolve));
  });

  test("a folder is no file", () => {
    const folder = folderWith({ "x.yaml/y.yaml": "" });
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" must be a file, but is a folder.' });
  });

  test("a file of more than 1 MiB is not read", () => {
    const folder = folderWith({ "x.yaml": Buffer.alloc(2 ** 20 + 1, 32), "y.yaml": Buffer.alloc(2 ** 20, 32) });
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" must be at most 1 MiB large.' });
    expect(said(folder, "y.yaml")).toHaveProperty("bytes");
  });

  // Nothing is kept from root.
  test.skipIf(process.getuid?.() === 0)("a file that this user may not read is said to be one", () => {
    const folder = folderWith({ "x.yaml": "a" });
    chmodSync(join(folder, "x.yaml"), 0);
    expect(said(folder, "x.yaml")).toEqual({ message: '"x.yaml" may not be read by this user.' });
  });
});

describe("listing a folder of data", () => {
  test("what editors and systems leave in a folder is passed over", () => {
    const folder = folderWith({});
    const left = [
      ".DS_Store",
      ".gitkeep",
      ".a.yaml.swp",
      "a.yaml~",
      "#a.yaml#",
      "a.yaml.swp",
      "a.yaml.swo",
      "a.yaml.bak",
    ];
    for (const name of [...left, "Thumbs.db", "desktop.ini", "b.yaml", "a.yaml"]) writeFileSync(join(folder, name), "");
    symlinkSync("user@host.1234:1700000000", join(folder, ".#a.yaml"));
    mkdirSync(join(folder, ".git"));
    expect(listDataFolder(folder, "work")).toEqual({ names: ["a.yaml", "b.yaml"] });
  });

  test("what is no folder is said to be none", () => {
    const folder = folderWith({ work: "" });
    symlinkSync("trope", join(folder, "trope"));
    expect(listDataFolder(join(folder, "work"), "work")).toEqual({ message: '"work" must be a folder of records.' });
    expect(listDataFolder(join(folder, "trope"), "trope")).toEqual({
      message: '"trope" is a link that leads in a circle.',
    });
    expect([isDataFolder(folder), isDataFolder(join(folder, "work")), isDataFolder(join(folder, "trope"))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
