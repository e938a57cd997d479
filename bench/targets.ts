import { connectionCounts } from "./measure.ts";
import { rateRatio, type Results } from "./results.ts";
import { type Spread, spreadOf } from "./statistics.ts";

/** What the product must reach, as `docs/performance.md` states it. */
export interface Target {
  readonly description: string;
  readonly sense: "at least" | "at most";
  readonly limit: number;
  readonly unit: "times" | "ms";
  readonly find: (results: Results) => Spread | undefined;
}

/** Whether a target was met. */
export interface Verdict {
  readonly target: Target;
  readonly found: Spread | undefined;
  /** Undefined if nothing was measured. */
  readonly met: boolean | undefined;
  /** How much is missing, as a share of the limit; 0 if the target is met. */
  readonly missedBy: number;
}

type Pair = readonly [string, string];

function faster(scenario: string, pair: Pair, limit: number): Target[] {
  return ratioTargets(scenario, pair, { description: `${pair[0]} over ${pair[1]}`, sense: "at least", limit });
}

function slower(scenario: string, pair: Pair, limit: number): Target[] {
  return ratioTargets(scenario, pair, { description: `time of ${pair[1]} over ${pair[0]}`, sense: "at most", limit });
}

function ratioTargets(
  scenario: string,
  pair: Pair,
  { description, sense, limit }: Pick<Target, "description" | "sense" | "limit">,
): Target[] {
  return connectionCounts.map((connections) => ({
    description: `${scenario}: ${description}, ${connectionWords(connections)}`,
    sense,
    limit,
    unit: "times",
    find: (results) => rateRatio(results, pair, { scenario, connections }),
  }));
}

/** A number of connections in words. */
export function connectionWords(connections: number): string {
  return connections === 1 ? "one connection" : `${connections} connections`;
}

function startTarget(
  contender: string,
  time: "firstAnswer" | "opened",
  { description, limit }: Pick<Target, "description" | "limit">,
): Target {
  return {
    description,
    sense: "at most",
    limit,
    unit: "ms",
    find: ({ starts }) => spreadOf(starts.find((start) => start.contender === contender)?.[time] ?? []),
  };
}

const engines = [
  { ours: "ours", floor: "floor-neo4j" },
  { ours: "ours-embedded", floor: "floor-embedded" },
] as const;

/** The targets, in the order of `docs/performance.md`. */
export const targets: readonly Target[] = [
  ...["point", "page"].flatMap((scenario) => faster(scenario, ["ours", "neo4j-graphql"], 2)),
  ...["nested", "list"].flatMap((scenario) => faster(scenario, ["ours", "neo4j-graphql"], 1.5)),
  ...faster("cold burst", ["ours", "neo4j-graphql"], 10),
  ...engines.flatMap(({ ours, floor }) =>
    ["point", "nested", "list"].flatMap((scenario) => faster(scenario, [ours, floor], 0.6)),
  ),
  ...engines.flatMap(({ ours }) => [
    ...faster("repeated list", [`${ours}-cached`, "ready-buffer"], 0.7),
    ...faster("repeated point", [`${ours}-cached`, "ready-buffer"], 0.4),
  ]),
  ...engines.flatMap(({ ours }) => [
    ...["point", "nested", "list", "page"].flatMap((scenario) => slower(scenario, [ours, `${ours}-tenfold`], 1.3)),
    ...["path", "similar", "compare"].flatMap((scenario) => slower(scenario, [ours, `${ours}-tenfold`], 4)),
  ]),
  startTarget("npm start", "firstAnswer", {
    description: "first answer of the built server with the full seed, embedded",
    limit: 1_500,
  }),
  startTarget("ours-embedded", "opened", { description: "opening a file of the whole graph", limit: 2_000 }),
];

/** Compares the results with the targets. */
export function judge(results: Results): readonly Verdict[] {
  return targets.map((target) => {
    const found = target.find(results);
    if (!found) return { target, found, met: undefined, missedBy: 0 };
    const missing = target.sense === "at least" ? target.limit - found.median : found.median - target.limit;
    return { target, found, met: missing <= 0, missedBy: Math.max(0, missing) / target.limit };
  });
}
