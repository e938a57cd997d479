import { mkdirSync, mkdtempSync, openSync, readFileSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { codeOf, fileFault } from "../../src/engines/file-fault.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function errorOf(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (error) {
    return error;
  }
}

/** An error as Node makes it. */
function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: words of the system, ${syscall}`), {
    code,
    syscall,
    path: "/data/film.graph",
  });
}

describe("a fault of a file is told in a sentence that names the file", () => {
  test.each([
    ["is not there", (file: string) => readFileSync(file), (file: string) => `There is no "${file}": check the name.`],
    [
      "is a folder",
      (file: string) => {
        mkdirSync(file);
        writeFileSync(file, "");
      },
      (file: string) => `"${file}" is a folder, but must be a file: name another.`,
    ],
    [
      "is below a file",
      (file: string) => {
        writeFileSync(file, "");
        readFileSync(join(file, "film.graph"));
      },
      (file: string) =>
        `The path to "${join(file, "film.graph")}" leads through a file, but must lead through folders: name another place.`,
    ],
    [
      "needs a folder where a file is",
      (file: string) => {
        writeFileSync(file, "");
        mkdirSync(file, { recursive: true });
      },
      (file: string) =>
        `The path to "${file}" leads through a file, but must lead through folders: name another place.`,
    ],
    [
      "is a link to itself",
      (file: string) => {
        symlinkSync(file, file);
        readFileSync(file);
      },
      (file: string) => `The path to "${file}" leads through symbolic links that end nowhere: name another place.`,
    ],
    [
      "has a name that is too long",
      (file: string) => readFileSync(`${file}${"x".repeat(300)}`),
      (file: string) =>
        `The path to "${file}${"x".repeat(300)}" is longer than this system permits: name a shorter one.`,
    ],
    [
      "exists already",
      (file: string) => {
        writeFileSync(file, "");
        openSync(file, "wx");
      },
      (file: string) => `"${file}" exists already: name another place.`,
    ],
    [
      "is a folder that is not empty",
      (file: string) => {
        mkdirSync(join(file, "more"), { recursive: true });
        rmdirSync(file);
      },
      (file: string) => `The folder "${file}" is not empty: name another.`,
    ],
  ])("a fault of a file that %s", (_name, attempt, sentence) => {
    const file = join(newFolder(), "film.graph");
    expect(fileFault(errorOf(() => attempt(file)))).toBe(sentence(file));
  });

  const file = '"/data/film.graph"';

  test.each([
    ["ENOSPC", "write", `There is no room on the disk for ${file}: make some, then try again.`],
    ["EDQUOT", "write", `This user has used up the room that the disk grants for ${file}: make some, then try again.`],
    ["EROFS", "open", `The disk of ${file} may only be read: name another place, or make the disk writable.`],
    [
      "EACCES",
      "open",
      `This user is not permitted to use ${file}: name another place, or change what the user may do there.`,
    ],
    [
      "EPERM",
      "unlink",
      `This user is not permitted to use ${file}: name another place, or change what the user may do there.`,
    ],
    [
      "EMFILE",
      "open",
      `${file} cannot be opened: this process has as many files open as it may. Raise its limit (ulimit -n).`,
    ],
    ["ENFILE", "open", `${file} cannot be opened: this machine has as many files open as it may.`],
    ["EBUSY", "rename", `Another program uses ${file}: end it, then try again.`],
    ["EIO", "read", `The disk of ${file} fails: check it, or name another place.`],
    ["EFBIG", "write", `${file} would be larger than its disk permits: name another place.`],
    ["ENXIO", "open", `${file} cannot be used: no such device or address (ENXIO).`],
  ])("a fault of a file that the system calls %s", (code, syscall, sentence) => {
    expect(fileFault(systemError(code, syscall))).toBe(sentence);
  });

  test.runIf(process.platform === "linux").each([
    [28, "There is no room on the disk for"],
    [13, "This user is not permitted to use"],
    [24, "cannot be opened: this process has as many files open as it may."],
    [30, "may only be read"],
  ])("a fault of a file that the embedded engine calls (os error %i)", (number, words) => {
    const error = Object.assign(
      new Error(`Database error: GRAFEO-X003: I/O error: words of the system (os error ${number})`),
      { code: "GenericFailure" },
    );
    expect(fileFault(error, "film.graph")).toContain(words);
    expect(fileFault(error, "film.graph")).toContain('"film.graph"');
  });

  test("a fault of a file may be told without the folders that it is in", () => {
    expect(fileFault(systemError("EROFS", "open"), "film.graph")).not.toContain("/data");
  });
});

test.each([
  [112, "ENOSPC"],
  [39, "ENOSPC"],
  [5, "EACCES"],
  [32, "EBUSY"],
  [206, "ENAMETOOLONG"],
  [9_999, "EIO"],
])("the number %i of Windows is %s", (number, code) => {
  expect(codeOf(number, "win32")).toBe(code);
});

test.each([
  new Error("Unforeseen."),
  Object.assign(new Error("Invalid argument."), { code: "ERR_INVALID_ARG_TYPE" }),
  Object.assign(new Error("listen EADDRINUSE"), { code: "EADDRINUSE", syscall: "listen" }),
  "a text",
  undefined,
])("an error that is no fault of a file has no sentence: %s", (error) => {
  expect(fileFault(error)).toBeUndefined();
});
