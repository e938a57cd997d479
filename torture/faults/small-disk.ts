import { spawnSync } from "node:child_process";
import type { Trial } from "../trial.ts";
import { permits } from "./namespace.ts";

/** A folder on a disk of its own of so many KiB; undefined where none may be mounted. */
export function smallDisk(trial: Trial, size: number): string | undefined {
  const folder = trial.folder();
  if (!permits("mount", "-t", "tmpfs", "-o", `size=${size}k`, "tmpfs", folder)) return undefined;
  trial.atEnd(() => spawnSync("umount", ["-l", folder]));
  return folder;
}

/** Makes such a disk read-only. */
export function makeReadOnly(folder: string): void {
  spawnSync("mount", ["-o", "remount,ro", folder]);
}
