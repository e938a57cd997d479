import type { Vitals } from "./contenders/serve.ts";
import type { LoadOutcome } from "./load-generator.ts";

/** Everything that a run of the benchmark found, as it is written in JSON. */
export interface Results {
  readonly about: About;
  readonly contenders: readonly { readonly name: string; readonly says: string }[];
  readonly tasks: readonly { readonly name: string; readonly says: string }[];
  readonly absences: readonly Absence[];
  readonly checks: readonly Check[];
  readonly starts: readonly Start[];
  readonly measurements: readonly Measurement[];
  /** An operation as each dialect puts it, for every task that has one. */
  readonly operations: readonly { readonly task: string; readonly dialect: string; readonly text: string }[];
}

/** The run, the machine and the versions. */
export interface About {
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

/** Why a contender takes no part in a task. */
export interface Absence {
  readonly task: string;
  readonly contender: string;
  readonly because: string;
  /** True where it answered, and not with the same. */
  readonly differs: boolean;
}

/** What one answer of a contender takes, found before anything was timed. */
export interface Check {
  readonly task: string;
  readonly contender: string;
  /** Answers that were compared with ours and are equal. */
  readonly equal: number;
  readonly bodyBytes: number;
  readonly wireBytes: number;
  readonly statements: number | null;
  readonly roundTrips: number | null;
  readonly messages: Readonly<Record<string, number>> | null;
}

/** How a contender starts: each time from the start of its process, in milliseconds. */
export interface Start {
  readonly contender: string;
  readonly firstAnswer: readonly number[];
  /** How long its graph took to open. */
  readonly opened: readonly number[];
  readonly residentBytes: number;
}

/** One stretch of load on one contender. */
export interface Measurement extends Omit<LoadOutcome, "bodies"> {
  readonly task: string;
  readonly contender: string;
  readonly connections: number;
  readonly round: number;
  readonly vitals: Vitals;
}

/** How many operations a second a contender answered, by round. */
export function rates(
  { measurements }: Results,
  task: string,
  contender: string,
  connections: number,
): ReadonlyMap<number, number> {
  return new Map(
    measurements
      .filter((each) => each.task === task && each.contender === contender && each.connections === connections)
      .map(({ round, answers, milliseconds }) => [round, (answers * 1000) / milliseconds]),
  );
}
