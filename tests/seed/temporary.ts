import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { worldFolder } from "../world.ts";

/** What files hold, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, which is removed when the test is done. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A data folder that holds a copy of the world, in which these files stand besides or instead. */
export function worldWith(files: Files): string {
  const folder = join(folderWith({}), "data");
  cpSync(worldFolder, folder, { recursive: true });
  cpSync(folderWith(files), folder, { recursive: true });
  return folder;
}
