import type { Contender, Dialect } from "./contenders.ts";
import type { Sample } from "./sample.ts";

/** Something that contenders are timed at. */
export interface Scenario {
  readonly name: string;
  /** What it is, for the report. */
  readonly description: string;
  /** The requests in every dialect that can express them. */
  readonly requests: (sample: Sample) => DialectRequests;
  /** A sentence for every dialect that cannot express them. */
  readonly unsupported: Readonly<Partial<Record<Dialect, string>>>;
}

/** The same requests in several dialects. */
export type DialectRequests = Readonly<Partial<Record<Dialect, readonly ScenarioRequest[]>>>;

/** A request, and how the content of its answer is read so that it can be compared with that of another dialect. */
export interface ScenarioRequest {
  readonly path: string;
  readonly body: string;
  readonly contentOf: (data: unknown) => unknown;
}

/** A request whose body is written as JSON. */
export function jsonRequest(path: string, body: object, contentOf: ScenarioRequest["contentOf"]): ScenarioRequest {
  return { path, body: JSON.stringify(body), contentOf };
}

/** What a contender is asked in a scenario, or the sentence that says why it takes no part. */
export function requestsFor(
  { dialect, name }: Contender,
  scenario: Scenario,
  sample: Sample,
): readonly ScenarioRequest[] | string {
  const found = scenario.unsupported[dialect] ?? scenario.requests(sample)[dialect];
  if (found === undefined)
    throw new Error(`"${scenario.name}" must have requests for "${name}", or say why it has none.`);
  return found;
}
