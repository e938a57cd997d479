import { randomUUID } from "node:crypto";
import { realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandRefused } from "./command.ts";

/**
 * Writes a file as a whole or not at all: a text that cannot be written to its end leaves what was there before. Throws
 * {@link CommandRefused} with a sentence where nothing can be written.
 */
export function writeWhole(file: string, text: string): void {
  const folder = dirname(file);
  const name = basename(file);
  if (name === "") throw new CommandRefused("Name a file to write, such as docs/data.md.");
  const there = statsOf(file);
  if (there?.isDirectory()) {
    throw new CommandRefused(`"${file}" is a folder: name a file in it, such as ${join(file, "data.md")}.`);
  }
  if (!statsOf(folder)?.isDirectory()) {
    throw new CommandRefused(`There is no folder "${folder}" to write "${name}" into.`);
  }
  try {
    // A pipe or a device is written to, never replaced by a file.
    if (there && !there.isFile()) writeFileSync(file, text);
    else replaceFile(there ? realpathSync(file) : file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CommandRefused(`"${file}" cannot be written: ${reasons[code] ?? (code || "no reason is known")}.`, {
      cause: error,
    });
  }
}

/** What there is at a path; nothing where it leads nowhere, or through something that is no folder. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function replaceFile(file: string, text: string): void {
  const passing = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(passing, text, { flag: "wx" });
    renameSync(passing, file);
  } finally {
    rmSync(passing, { force: true });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "this user has no more room on its disk",
  EFBIG: "it would be larger than this user may write",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  EIO: "its disk does not work",
};
