import type { ResourceUsage } from "./contenders/serve.ts";
import type { LoadOutcome } from "./load-generator.ts";
import { ratioOf, type Spread } from "./statistics.ts";

/** Everything that a run of the benchmark found, as it is written in JSON. */
export interface Results {
  readonly environment: Environment;
  readonly contenders: readonly Described[];
  readonly scenarios: readonly Described[];
  readonly exclusions: readonly Exclusion[];
  readonly checks: readonly Check[];
  readonly starts: readonly Start[];
  readonly measurements: readonly Measurement[];
  /** An operation of every scenario in each dialect of GraphQL that can express it. */
  readonly operations: readonly { readonly scenario: string; readonly dialect: string; readonly text: string }[];
}

interface Described {
  readonly name: string;
  readonly description: string;
}

/** The run, the machine and the versions. */
export interface Environment {
  readonly mode: string;
  readonly date: string;
  readonly minutes: number;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly graphs: readonly {
    readonly source: string;
    readonly works: number;
    readonly tropes: number;
    readonly uses: number;
    readonly edges: number;
    readonly embeddedFileBytes: number;
  }[];
  readonly rounds: number;
  readonly coldRounds: number;
  readonly burst: number;
  readonly slotMilliseconds: number;
}

/** Why a contender is excluded from a scenario. */
export interface Exclusion {
  readonly scenario: string;
  readonly contender: string;
  readonly reason: string;
  /** Whether it answered, but with something else than our server. */
  readonly differs: boolean;
}

/** What one answer of a contender takes, counted before anything was timed. */
export interface Check {
  readonly scenario: string;
  readonly contender: string;
  /** How many answers were compared with ours and are equal. */
  readonly equal: number;
  readonly bodyBytes: number;
  readonly wireBytes: number;
  readonly statements: number | null;
  readonly roundTrips: number | null;
  readonly messages: Readonly<Record<string, number>> | null;
}

/** How a contender starts. Times are in milliseconds from the start of its process. */
export interface Start {
  readonly contender: string;
  readonly firstAnswer: readonly number[];
  /** How long its graph took to open. */
  readonly opened: readonly number[];
  readonly residentBytes: number;
}

/** One stretch of load on one contender. */
export interface Measurement extends Omit<LoadOutcome, "bodies"> {
  readonly scenario: string;
  readonly contender: string;
  readonly connections: number;
  readonly round: number;
  readonly usage: ResourceUsage;
}

/** How many operations a second a contender answered, by round. */
export function rates(
  { measurements }: Pick<Results, "measurements">,
  { scenario, contender, connections }: Pick<Measurement, "scenario" | "contender" | "connections">,
): ReadonlyMap<number, number> {
  return new Map(
    measurements
      .filter((each) => each.scenario === scenario && each.contender === contender && each.connections === connections)
      .map(({ round, answers, milliseconds }) => [round, (answers * 1000) / milliseconds]),
  );
}

/** How many times the rate of one contender is that of another. */
export function rateRatio(
  results: Results,
  [one, other]: readonly [string, string],
  { scenario, connections }: Pick<Measurement, "scenario" | "connections">,
): Spread | undefined {
  return ratioOf(
    rates(results, { scenario, contender: one, connections }),
    rates(results, { scenario, contender: other, connections }),
  );
}
