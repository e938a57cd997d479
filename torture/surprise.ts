import type { Tried } from "./report.ts";

/** What is unexpected about an outcome, as a sentence; undefined where it is as the list of known failures says. */
export function surpriseOf(
  { attempt: { name }, outcome }: Tried,
  knownFailures: Readonly<Record<string, string>>,
): string | undefined {
  const isKnown = name in knownFailures;
  if (outcome.verdict === "fails" && !isKnown) return `"${name}" fails: ${outcome.happened}.`;
  if (outcome.verdict === "holds" && isKnown)
    return `"${name}" holds now (${outcome.happened}); take it off the list in torture/known-failures.ts.`;
  return undefined;
}
