import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CommandRefused } from "../../../seed/commands/command.ts";
import { writeWhole } from "../../../seed/commands/write-whole.ts";
import { folderWith } from "../temporary.ts";

describe("writing a file as a whole", () => {
  test("a file is written, and nothing else is left in its folder", () => {
    const folder = folderWith({ "old.md": "old" });
    for (const name of ["old.md", "new.md"]) writeWhole(join(folder, name), "text");
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")])).toEqual([
      ["new.md", "text"],
      ["old.md", "text"],
    ]);
  });

  test("a link stays a link to the file that is written", () => {
    const folder = folderWith({ "old.md": "old" });
    symlinkSync("old.md", join(folder, "link.md"));
    writeWhole(join(folder, "link.md"), "text");
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("text");
  });

  test("a device is written to and stays a device", () => {
    writeWhole("/dev/null", "text");
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });

  test("what cannot be written is refused in a sentence, and nothing is left behind", () => {
    const folder = folderWith({ "sub/old.md": "old", file: "" });
    const refused = (file: string): string => {
      try {
        writeWhole(file, "text");
      } catch (error) {
        if (error instanceof CommandRefused) return error.message.replaceAll(`${folder}/`, "");
        throw error;
      }
      return "written";
    };
    expect(refused("")).toBe("Name a file to write, such as docs/data.md.");
    expect(refused(join(folder, "sub"))).toBe('"sub" is a folder: name a file in it, such as sub/data.md.');
    expect(refused(join(folder, "none/data.md"))).toBe('There is no folder "none" to write "data.md" into.');
    expect(refused(join(folder, "file/data.md"))).toBe('There is no folder "file" to write "data.md" into.');
    const long = "a".repeat(250);
    expect(refused(join(folder, long))).toBe(`"${long}" cannot be written: its name is too long.`);
    expect(readdirSync(folder).sort()).toEqual(["file", "sub"]);
  });
});
