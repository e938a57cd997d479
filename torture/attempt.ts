import type { Trial } from "./trial.ts";

/** Something that is tried, with what is right. */
export interface Attempt {
  /** What is tried, as a phrase that names one attempt among all. */
  readonly name: string;
  /** The kind of fault it belongs to, in words. */
  readonly kind: string;
  /** What is right, as a sentence. */
  readonly right: string;
  /** Attempts of the quick form run in the test suite as well. */
  readonly form: "quick" | "long";
  /** How many seconds it may take; one that takes longer fails. */
  readonly within: number;
  readonly run: (trial: Trial) => Promise<Outcome>;
}

/** What came of an attempt. */
export type Outcome =
  | { readonly verdict: "holds" | "fails"; readonly times: number; readonly happened: string }
  | { readonly verdict: "skipped"; readonly reason: string };

/** A group of attempts, with its title in the report. */
export interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly attempts: readonly Attempt[];
}

const mostShown = 3;

/** Fails with the first faults where there are any, and holds with a sentence otherwise. */
export function judge(times: number, faults: readonly string[], happened: string): Outcome {
  const distinct = [...new Set(faults)];
  if (distinct.length === 0) return { verdict: "holds", times, happened };
  const shown = distinct.slice(0, mostShown).join("; ");
  const more = faults.length > mostShown ? ` (${faults.length} faults in all)` : "";
  return { verdict: "fails", times, happened: `${shown}${more}` };
}

/** An attempt that this machine does not permit. */
export function skipped(reason: string): Outcome {
  return { verdict: "skipped", reason };
}
