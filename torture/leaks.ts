import { projectRoot } from "../src/paths.ts";

/** What no answer may hold: words of drivers and engines, stacks, and places of this machine. */
const internals: readonly RegExp[] = [
  /\bat (async )?[\w.<>]+ \(/,
  /file:\/\//,
  /node_modules/,
  /\/dist\/src\//,
  /GRAFEO-|Neo4jError|Neo\.[A-Z]\w+Error|ServiceUnavailable|SessionExpired/,
  /\b(TypeError|RangeError|ReferenceError|Cannot read prop|is not a function|Maximum call stack)/,
  /\b(MATCH|UNWIND|RETURN) ?[({$]/,
  /\bE(CONN\w+|PIPE|ACCES|NOENT|MFILE|NOSPC)\b/,
];

/** What an answer tells of the server's inside; undefined where it tells nothing, or only what was sent. */
export function leakIn(answer: string, sent: string): string | undefined {
  if (answer.includes(projectRoot)) return "the checkout's path";
  for (const pattern of internals) {
    const found = pattern.exec(answer)?.[0];
    if (found !== undefined && !sent.includes(found)) return found;
  }
  return undefined;
}
