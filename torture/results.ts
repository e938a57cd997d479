import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";
import { chapters } from "./chapters.ts";
import type { ChapterResults, TriedChapter } from "./report.ts";

const folder = join(projectRoot, "torture", "results");

/** Keeps what a whole chapter gave, in place of what it gave before. */
export function keepResults({ chapter: { name }, tried }: TriedChapter): void {
  const results: ChapterResults = {
    day: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: projectRoot, encoding: "utf8" }).trim(),
    outcomes: tried.map(({ attempt, outcome }) => ({ name: attempt.name, right: attempt.right, ...outcome })),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(results, null, 2)}\n`);
}

/** What each chapter gave when it was tried last; nothing for one that was never tried whole. */
export function keptResults(): readonly (readonly [title: string, results: ChapterResults | undefined])[] {
  return chapters.map(({ name, title }) => {
    if (!existsSync(fileOf(name))) return [title, undefined];
    return [title, JSON.parse(readFileSync(fileOf(name), "utf8")) as ChapterResults];
  });
}

function fileOf(name: string): string {
  return join(folder, `${name}.json`);
}
