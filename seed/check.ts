import { inReadingOrder, type Problem } from "./problem.ts";
import { findProblems } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";
import { indexSeed, type Seed } from "./seed.ts";
import { readSource } from "./read.ts";

/** A seed that was read, with everything that is wrong with it. Only a seed without problems becomes a graph. */
export interface CheckedSeed {
  readonly seed: Seed;
  readonly problems: readonly Problem[];
}

/** Reads every record of a data folder and tries every rule on what could be read. */
export function checkSeed(dataFolder: string): CheckedSeed {
  const source = readSource(dataFolder);
  const seed = indexSeed(source);
  const found = rules.flatMap((rule) => findProblems(rule, seed));
  return { seed, problems: inReadingOrder([...source.problems, ...found]) };
}

/** The seed has problems, so there is no graph to load. */
export class SeedRefused extends Error {
  override readonly name = "SeedRefused";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The seed has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
    this.problems = problems;
  }
}
