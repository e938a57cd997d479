import { formatStart, formatYear } from "../../src/graph/years.ts";
import type { RecordOf } from "../records/schemas.ts";
import type { Seed } from "../seed.ts";
import { plain } from "./markdown.ts";

/** The name of the publication that an essay appeared in. */
export function publicationName({ publication }: RecordOf["review"], seed: Seed): string {
  return plain(seed.record("publication", publication)?.value.name ?? publication);
}

/** A work's title with its years, as far as they are known. */
export function datedTitle(work: RecordOf["work"]): string {
  const end = work.year !== undefined && work.endYear !== undefined ? ` to ${formatYear(work.endYear)}` : "";
  return `*${plain(work.title)}* (${formatStart(work)}${end})`;
}
