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
  const problems = inReadingOrder([...source.problems, ...found]);
  return { seed, problems: problems.length === 0 && seed.records.length === 0 ? [noRecords] : problems };
}

/** Loading a folder that was named by mistake must not empty a graph. */
const noRecords: Problem = {
  file: ".",
  line: 1,
  column: 1,
  path: "",
  rule: "some-record",
  message: "The data folder holds no record, and loading it would empty the graph.",
};

/** The seed has problems, so there is no graph to load. */
export class SeedRefused extends Error {
  override readonly name = "SeedRefused";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The seed has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
    this.problems = problems;
  }
}
