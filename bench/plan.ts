import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../src/paths.ts";

/** What a run measures, and for how long. */
export interface Plan {
  /** The name of its results: `full`, `quick`, or `smoke` for a part of the graph. */
  readonly mode: "full" | "quick" | "smoke";
  /** The table of TV Tropes; null if it is missing or only a part of the graph is wanted. */
  readonly table: string | null;
  readonly fraction: number;
  readonly seed: number;
  readonly rounds: number;
  /** How long each contender is put under load at a time, in milliseconds. */
  readonly slot: number;
  readonly warmUp: number;
  readonly coldRounds: number;
  /** How many new operations a cold round has. */
  readonly burst: number;
  readonly starts: number;
  /** Whether ten times the graph is measured too. */
  readonly growth: boolean;
  /** When rounds end even if some are left, in seconds from the beginning of the run. */
  readonly roundsUntil: number;
}

const modes = {
  full: { rounds: 7, slot: 1_200, warmUp: 3_000, coldRounds: 3, burst: 200, starts: 5, growth: true },
  quick: { rounds: 9, slot: 250, warmUp: 350, coldRounds: 1, burst: 40, starts: 2, growth: false, roundsUntil: 200 },
  smoke: { rounds: 2, slot: 100, warmUp: 100, coldRounds: 1, burst: 10, starts: 1, growth: false },
} as const;

export const usage = `Usage: npm run bench -- [--quick] [--fraction 0.02] [--growth]

  --quick         under six minutes: fewer rounds, a burst of 40 operations, no growth
  --fraction F    a smoke run on a generated graph of that part of the full size, to see that everything works
  --growth        also measure ten times the graph; a run without options does so anyway
`;

/** Reads the plan from a command line. Throws, with a sentence, if an option is wrong. */
export function readPlan(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean" }, fraction: { type: "string" }, growth: { type: "boolean" } },
  });
  const fraction = values.fraction === undefined ? 1 : Number(values.fraction);
  if (!(fraction > 0 && fraction <= 1))
    throw new Error(`--fraction must be above 0 and at most 1, not "${values.fraction}".`);
  const mode = values.fraction === undefined ? (values.quick ? "quick" : "full") : "smoke";
  const table = join(projectRoot, "..", "shared", "data", "tvtropes-2019", "film_trope_2019.csv.gz");
  const chosen = modes[mode];
  const growth = chosen.growth || values.growth === true;
  return {
    mode,
    table: mode !== "smoke" && existsSync(table) ? table : null,
    fraction,
    seed: 2013,
    roundsUntil: Infinity,
    ...chosen,
    growth,
    // Storing ten times the graph takes longer than everything else in a quick run.
    ...(mode === "quick" && growth && { rounds: 5, roundsUntil: Infinity }),
  };
}
