import type { Ended } from "../records.ts";

/** What is wrong with the end of a command that cannot do its work: it must end with code 1 and a sentence. */
export function faultOfRefusal({ end, printed }: Ended): string | undefined {
  if (end === undefined) return "still running";
  if (end.code !== 1) return `ended with ${end.signal ?? `code ${end.code}`}`;
  return stackIn(printed);
}

/** A stack among what was printed. */
export function stackIn(printed: string): string | undefined {
  return /^\s+at .+:\d+:\d+/m.test(printed) ? "a stack" : undefined;
}
