import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asciidocGuide } from "./asciidoc-guide.ts";
import { readGuide, statementsOf } from "./guide.ts";
import { htmlGuide } from "./html-guide.ts";
import { savedQueries, zipped } from "./saved-queries.ts";

/** The folder that the server serves under `/browser`. Its style is written by hand, everything else is generated. */
export const packFolder = join(import.meta.dirname, "pack");

/** The guide that the files of the pack are generated from. */
export const guide = readGuide(readFileSync(join(import.meta.dirname, "guide.yaml"), "utf8"));

/** The generated files of the pack by their paths within it. */
export function generatedPack(): ReadonlyMap<string, Uint8Array> {
  const queries = savedQueries(statementsOf(guide));
  const texts = new Map([
    ["guide.html", htmlGuide(guide)],
    ["guide.adoc", asciidocGuide(guide)],
    ...[...queries].map(([name, text]) => [`queries/${name}`, text] as const),
  ]);
  return new Map([
    ...[...texts].map(([name, text]) => [name, Buffer.from(text)] as const),
    ["queries.zip", zipped(queries)],
  ]);
}
