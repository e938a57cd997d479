import { describe, expect, test } from "vitest";
import { readPlan } from "../../bench/plan.ts";
import { report } from "../../bench/report.ts";
import type { Measurement, Results } from "../../bench/results.ts";
import { judge } from "../../bench/targets.ts";

function measurement(contender: string, round: number, answers: number): Measurement {
  return {
    task: "point",
    contender,
    connections: 1,
    round,
    answers,
    failures: 0,
    milliseconds: 1_000,
    latency: { median: 1, p95: 2, p99: 3, most: 4 },
    bytes: 1,
    bodyBytes: 1,
    vitals: { loopDelay: 0.5, residentBytes: 100 * 2 ** 20, cpu: 1, statements: null },
  };
}

const results: Results = {
  about: {
    mode: "quick",
    date: "2026-11-22",
    minutes: 5,
    cpu: "A processor",
    cores: 2,
    memoryBytes: 24 * 2 ** 30,
    versions: { Node: "20.20.2" },
    graphs: [{ source: "made", works: 11_432, tropes: 2, uses: 3, edges: 4, embeddedFileBytes: 2 ** 20 }],
    rounds: 3,
    coldRounds: 1,
    burst: 40,
    slotMilliseconds: 250,
  },
  contenders: [
    { name: "ours", says: "this server" },
    { name: "neo4j-graphql", says: "the library" },
  ],
  tasks: [{ name: "point", says: "one work" }],
  absences: [
    { task: "path", contender: "neo4j-graphql", because: "It has no paths: none.", differs: false },
    { task: "path", contender: "other", because: "It has no paths: none.", differs: false },
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
  operations: [{ task: "point", dialect: "product", text: "{ work }" }],
};

describe("the verdicts", () => {
  const verdicts = judge(results);
  const about = (words: string) => verdicts.filter(({ target }) => target.says.startsWith(words));

  test("a target is met by the median of the rounds' ratios", () => {
    const [one, eight] = about("point: ours over neo4j-graphql");
    expect(one).toMatchObject({ met: true, missedBy: 0, found: { median: 3.1, count: 3 } });
    expect(eight).toMatchObject({ met: undefined, found: undefined });
  });

  test("a missed target says by how much", () => {
    const [start] = about("first answer of the built server");
    expect(start?.met).toBe(false);
    expect(start?.missedBy).toBeCloseTo(125 / 1_500);
  });
});

describe("the report", () => {
  const page = report(results);

  test("shows what was wanted, what was found and what was missed", () => {
    expect(page).toContain(
      "| point: ours over neo4j-graphql, one connection | at least 2.00 | 3.10 (3.05–3.15) | met |",
    );
    expect(page).toContain("1,625 ms (1,613 ms–1,638 ms) | **missed by 8 %** |");
    expect(page).toContain("| not measured |");
  });

  test("says who takes no part, and why, once for all of them", () => {
    expect(page).toContain("- **path**, neo4j-graphql, other: It has no paths: none.");
  });

  test("names the machine without its name", () => {
    expect(page).toContain("| CPU | A processor, 2 cores |");
    expect(page).toContain("| Memory | 24.0 GB |");
  });
});

describe("the plan", () => {
  test("a fraction makes it a smoke run on a made graph", () => {
    expect(readPlan(["--fraction", "0.02"])).toMatchObject({
      mode: "smoke",
      pairs: null,
      fraction: 0.02,
      growth: false,
    });
    expect(readPlan(["--quick"])).toMatchObject({ mode: "quick", burst: 40, growth: false });
    expect(readPlan([])).toMatchObject({ mode: "full", burst: 200, growth: true });
  });

  test.each([["--fraction", "2"], ["--fraction", "much"], ["--fast"]])("%s %s is refused", (...args) => {
    expect(() => readPlan(args)).toThrow();
  });
});
