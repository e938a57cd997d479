import { rates, type Results } from "./results.ts";
import { ratioOf, type Spread, spreadOf } from "./statistics.ts";

/** Something that the product must reach, as `docs/performance.md` states it. */
export interface Target {
  readonly says: string;
  readonly wanted: number;
  readonly sense: "at least" | "at most";
  readonly unit: "times" | "ms";
  readonly found: (results: Results) => Spread | undefined;
}

/** How a target came out. */
export interface Verdict {
  readonly target: Target;
  readonly found: Spread | undefined;
  readonly met: boolean | undefined;
  /** How much is missing, as a share of what was wanted; 0 where it is met. */
  readonly missedBy: number;
}

const connectionCounts = [1, 8] as const;

function ratio(task: string, [one, other]: readonly [string, string], connections: number): Target["found"] {
  return (results) => ratioOf(rates(results, task, one, connections), rates(results, task, other, connections));
}

function faster(task: string, pair: readonly [string, string], wanted: number): Target[] {
  return connectionCounts.map((connections) => ({
    says: `${task}: ${pair[0]} over ${pair[1]}, ${connectionWords(connections)}`,
    wanted,
    sense: "at least",
    unit: "times",
    found: ratio(task, pair, connections),
  }));
}

function slower(task: string, pair: readonly [string, string], wanted: number): Target[] {
  return connectionCounts.map((connections) => ({
    says: `${task}: time of ${pair[1]} over ${pair[0]}, ${connectionWords(connections)}`,
    wanted,
    sense: "at most",
    unit: "times",
    found: ratio(task, pair, connections),
  }));
}

function starting(contender: string, time: "firstAnswer" | "opened", says: string, wanted: number): Target {
  return {
    says,
    wanted,
    sense: "at most",
    unit: "ms",
    found: ({ starts }) => spreadOf(starts.find((start) => start.contender === contender)?.[time] ?? []),
  };
}

function connectionWords(connections: number): string {
  return connections === 1 ? "one connection" : `${connections} connections`;
}

const engines = [
  { ours: "ours", floor: "floor-neo4j" },
  { ours: "ours-embedded", floor: "floor-embedded" },
] as const;

/** The targets, in the order of `docs/performance.md`. */
export const targets: readonly Target[] = [
  ...["point", "page"].flatMap((task) => faster(task, ["ours", "neo4j-graphql"], 2)),
  ...["nested", "list"].flatMap((task) => faster(task, ["ours", "neo4j-graphql"], 1.5)),
  ...faster("cold burst", ["ours", "neo4j-graphql"], 10),
  ...engines.flatMap(({ ours, floor }) =>
    ["point", "nested", "list"].flatMap((task) => faster(task, [ours, floor], 0.6)),
  ),
  ...engines.flatMap(({ ours }) => [
    ...faster("repeated list", [`${ours}-cached`, "ready-buffer"], 0.7),
    ...faster("repeated point", [`${ours}-cached`, "ready-buffer"], 0.4),
  ]),
  ...engines.flatMap(({ ours }) => [
    ...["point", "nested", "list", "page"].flatMap((task) => slower(task, [ours, `${ours}-tenfold`], 1.3)),
    ...["path", "similar", "compare"].flatMap((task) => slower(task, [ours, `${ours}-tenfold`], 4)),
  ]),
  starting("npm start", "firstAnswer", "first answer of the built server with the full seed, embedded", 1_500),
  starting("ours-embedded", "opened", "opening a file of the whole graph", 2_000),
];

/** Holds the results against the targets. */
export function judge(results: Results): readonly Verdict[] {
  return targets.map((target) => {
    const found = target.found(results);
    if (!found) return { target, found, met: undefined, missedBy: 0 };
    const missing = target.sense === "at least" ? target.wanted - found.median : found.median - target.wanted;
    return { target, found, met: missing <= 0, missedBy: Math.max(0, missing) / target.wanted };
  });
}
