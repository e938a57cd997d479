import { expect, test } from "vitest";
import { report } from "../../bench/report.ts";
import type { Measurement, Results } from "../../bench/results.ts";
import { judge } from "../../bench/targets.ts";

function measurement(contender: string, round: number, answers: number): Measurement {
  return {
    scenario: "point",
    contender,
    connections: 1,
    round,
    answers,
    failures: 0,
    milliseconds: 1_000,
    latency: { median: 1, p95: 2, p99: 3, max: 4 },
    bytes: 1,
    bodyBytes: 1,
    usage: { loopDelay: 0.5, residentBytes: 100 * 2 ** 20, cpu: 1, statements: null },
  };
}

const results: Results = {
  environment: {
    mode: "quick",
    date: "2026-11-22",
    minutes: 5,
    cpu: "A processor",
    cores: 2,
    memoryBytes: 24 * 2 ** 30,
    versions: { Node: "20.20.2" },
    graphs: [{ source: "generated", works: 11_432, tropes: 2, uses: 3, edges: 4, embeddedFileBytes: 2 ** 20 }],
    rounds: 3,
    coldRounds: 1,
    burst: 40,
    slotMilliseconds: 250,
  },
  contenders: [
    { name: "ours", description: "this server" },
    { name: "neo4j-graphql", description: "the library" },
  ],
  scenarios: [{ name: "point", description: "one work" }],
  exclusions: [
    { scenario: "path", contender: "neo4j-graphql", reason: "It has no paths: none.", differs: false },
    { scenario: "path", contender: "other", reason: "It has no paths: none.", differs: false },
  ],
  checks: [],
  starts: [
    { contender: "npm start", firstAnswer: [1_600, 1_650], opened: [], residentBytes: 0 },
    { contender: "ours", firstAnswer: [500], opened: [], residentBytes: 2 ** 20 },
  ],
  measurements: [
    ...[300, 310, 320].map((answers, round) => measurement("ours", round, answers)),
    ...[100, 100, 100].map((answers, round) => measurement("neo4j-graphql", round, answers)),
  ],
  operations: [{ scenario: "point", dialect: "product", text: "{ work }" }],
};

const verdicts = judge(results);
const about = (words: string) => verdicts.filter(({ target }) => target.description.startsWith(words));

test("a target is met by the median of the rounds' ratios", () => {
  const [one, eight] = about("point: ours over neo4j-graphql");
  expect(one).toMatchObject({ met: true, missedBy: 0, found: { median: 3.1, count: 3 } });
  expect(eight).toMatchObject({ met: undefined, found: undefined });
});

test("a missed target says by how much it was missed", () => {
  const [start] = about("first answer of the built server");
  expect(start?.met).toBe(false);
  expect(start?.missedBy).toBeCloseTo(125 / 1_500);
});

const page = report(results);

test("the report shows the limit of each target, what was found and what was missed", () => {
  expect(page).toContain("| point: ours over neo4j-graphql, one connection | at least 2.00 | 3.10 (3.05–3.15) | met |");
  expect(page).toContain("1,625 ms (1,613 ms–1,638 ms) | **missed by 8 %** |");
  expect(page).toContain("| not measured |");
});

test("the report lists contenders that are excluded for the same reason together", () => {
  expect(page).toContain("- **path**, neo4j-graphql, other: It has no paths: none.");
});

test("the report describes the machine without its name", () => {
  expect(page).toContain("| CPU | A processor, 2 cores |");
  expect(page).toContain("| Memory | 24.0 GB |");
});
