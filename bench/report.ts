import { groupBy } from "../src/graph/graph.ts";
import { decimal, megabytes, spreadWords, table, whole } from "./markdown.ts";
import { connectionCounts } from "./measure.ts";
import { type Check, rateRatio, rates, type Results, type Start } from "./results.ts";
import { spreadOf } from "./statistics.ts";
import { connectionWords, judge, type Target, type Verdict } from "./targets.ts";

/** The results as a page of Markdown. */
export function report(results: Results): string {
  const { environment, scenarios, contenders } = results;
  return [
    `# Benchmark, ${environment.mode}`,
    `${environment.date}, ${environment.minutes.toFixed(1)} minutes. Ratios hold for the machine below at that time, and compare measurements of the same round. Figures are medians, with the quartiles in brackets.`,
    environmentTable(results),
    `## Targets\n\n${targetTable(judge(results))}`,
    `## Operations a second\n\n${rateTables(results)}`,
    `## Speed relative to others\n\nThe rate of this server over another's, on the same engine.\n\n${ratioTable(results)}`,
    `## Response time\n\nMilliseconds with one connection: median and 99th percentile, each the median over rounds.\n\n${latencyTable(results)}`,
    `## Start, memory, event loop\n\n${startTable(results)}`,
    `## Cost of an answer\n\nStatements and round trips are counted in the Bolt messages between server and database. On the embedded engine statements are counted in the server, and there are no round trips. Bytes are what the client receives.\n\n${checkTable(results.checks)}`,
    `## Exclusions\n\n${exclusionList(results)}`,
    `## Scenarios\n\n${descriptionList(scenarios)}`,
    `## Contenders\n\n${descriptionList(contenders)}`,
    `## Operations\n\n${operationList(results)}`,
  ].join("\n\n");
}

function environmentTable({ environment }: Results): string {
  const versions = Object.entries(environment.versions).map(([name, version]) => `${name} ${version}`);
  const graphs = environment.graphs.map(
    ({ source, works, tropes, uses, edges, embeddedFileBytes }) =>
      `${source}: ${whole(works)} works, ${whole(tropes)} tropes, ${whole(uses)} uses, ${whole(edges)} edges in all; ${megabytes(embeddedFileBytes)} as a file of the embedded engine`,
  );
  const { rounds, slotMilliseconds, coldRounds, burst } = environment;
  return table(
    ["", ""],
    [
      ["CPU", `${environment.cpu}, ${environment.cores} cores`],
      ["Memory", `${(environment.memoryBytes / 2 ** 30).toFixed(1)} GB`],
      ["Versions", versions.join(", ")],
      ...graphs.map((graph) => ["Graph", graph]),
      [
        "Rounds",
        `${rounds}, ${slotMilliseconds} ms for each contender in each scenario and number of connections; ${coldRounds} of ${burst} new operations`,
      ],
    ],
  );
}

function targetTable(verdicts: readonly Verdict[]): string {
  return table(
    ["target", "limit", "found", "verdict"],
    verdicts.map(({ target, found, met, missedBy }) => [
      target.description,
      `${target.sense} ${amount(target.limit, target)}`,
      found ? spreadWords(found, (value) => amount(value, target)) : "not measured",
      met === undefined ? "" : met ? "met" : `**missed by ${(missedBy * 100).toFixed(0)} %**`,
    ]),
  );
}

function amount(value: number, { unit }: Target): string {
  return unit === "ms" ? `${whole(value)} ms` : value.toFixed(2);
}

function rateTables(results: Results): string {
  const contenders = measuredContenders(results);
  return connectionCounts
    .map((connections) => {
      const rows = measuredScenarios(results).map((scenario) => [
        scenario,
        ...contenders.map((contender) => {
          const found = rates(results, { scenario, contender, connections });
          return spreadWords(spreadOf([...found.values()]), (value) => whole(Number(value.toPrecision(3))));
        }),
      ]);
      return `Over ${connectionWords(connections)}:\n\n${table(["", ...contenders], rows)}`;
    })
    .join("\n\n");
}

const rivals = [
  ["ours", "neo4j-graphql"],
  ["ours", "apollo-per-field"],
  ["ours", "floor-neo4j"],
  ["ours-embedded", "floor-embedded"],
  ["ours-cached", "ready-buffer"],
  ["ours-embedded-cached", "ready-buffer"],
  ["ours", "ours-tenfold"],
  ["ours-embedded", "ours-embedded-tenfold"],
] as const;

function ratioTable(results: Results): string {
  const rows = rivals.flatMap((pair) =>
    measuredScenarios(results).flatMap((scenario) => {
      const found = connectionCounts.map((connections) => rateRatio(results, pair, { scenario, connections }));
      if (found.every((ratio) => ratio === undefined)) return [];
      return [
        [pair.join(" over "), scenario, ...found.map((ratio) => spreadWords(ratio, (value) => value.toFixed(2)))],
      ];
    }),
  );
  return table(["", "", ...connectionCounts.map(connectionWords)], rows);
}

function latencyTable(results: Results): string {
  const contenders = measuredContenders(results);
  const rows = measuredScenarios(results).map((scenario) => [
    scenario,
    ...contenders.map((contender) => {
      const latencies = results.measurements
        .filter((each) => each.scenario === scenario && each.contender === contender && each.connections === 1)
        .map(({ latency }) => latency);
      const medians = [latencies.map(({ median }) => median), latencies.map(({ p99 }) => p99)].map(spreadOf);
      return medians.flatMap((spread) => (spread ? [spread.median.toFixed(2)] : [])).join(" / ");
    }),
  ]);
  return table(["", ...contenders], rows);
}

function startTable(results: Results): string {
  return table(
    [
      "",
      "start to first answer, ms",
      "opening its graph, ms",
      "resident after the first answer",
      "peak resident under load",
      "event loop delay, 99th percentile, ms, 8 connections",
    ],
    results.starts.map((start) => startRow(results, start)),
  );
}

function startRow({ measurements }: Results, { contender, firstAnswer, opened, residentBytes }: Start): string[] {
  const own = measurements.filter((each) => each.contender === contender);
  const delays = own.map(({ usage }) => usage.loopDelay);
  const delay = spreadOf(own.filter(({ connections }) => connections === 8).map(({ usage }) => usage.loopDelay));
  return [
    contender,
    spreadWords(spreadOf(firstAnswer), whole),
    spreadWords(spreadOf(opened), whole),
    residentBytes > 0 ? megabytes(residentBytes) : "",
    own.length > 0 ? megabytes(Math.max(...own.map(({ usage }) => usage.residentBytes))) : "",
    delay ? `${delay.median.toFixed(1)} (max ${Math.max(...delays).toFixed(1)})` : "",
  ];
}

function checkTable(checks: readonly Check[]): string {
  return table(
    ["", "", "answers compared", "body, bytes", "on the wire, bytes", "statements", "round trips", "Bolt messages"],
    checks.map((check) => [
      check.scenario,
      check.contender,
      String(check.equal),
      whole(check.bodyBytes),
      whole(check.wireBytes),
      check.statements === null ? "" : decimal(check.statements),
      check.roundTrips === null ? "" : decimal(check.roundTrips),
      Object.entries(check.messages ?? {})
        .map(([name, count]) => `${decimal(count)} ${name}`)
        .join(", "),
    ]),
  );
}

function exclusionList({ exclusions }: Results): string {
  const groups = groupBy(exclusions, ({ scenario, reason }) => `${scenario}: ${reason}`);
  const lines = [...groups.values()].map((group) => {
    const contenders = new Set(group.map(({ contender }) => contender));
    return `- **${group[0].scenario}**, ${[...contenders].join(", ")}: ${group[0].reason}`;
  });
  return lines.join("\n") || "No contender is excluded from any scenario.";
}

function descriptionList(list: Results["scenarios"]): string {
  return list.map(({ name, description }) => `- **${name}**: ${description}.`).join("\n");
}

function operationList({ operations }: Results): string {
  return operations
    .map(({ scenario, dialect, text }) => `${scenario}, ${dialect}:\n\n\`\`\`\n${text}\n\`\`\``)
    .join("\n\n");
}

function measuredContenders({ contenders, measurements }: Results): string[] {
  const measured = new Set(measurements.map(({ contender }) => contender));
  return contenders.map(({ name }) => name).filter((name) => measured.has(name));
}

function measuredScenarios({ scenarios, measurements }: Results): string[] {
  const measured = new Set(measurements.map(({ scenario }) => scenario));
  return scenarios.map(({ name }) => name).filter((name) => measured.has(name));
}
