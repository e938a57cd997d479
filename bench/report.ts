import { connectionCounts } from "./measure.ts";
import { type Check, rates, type Results, type Start } from "./results.ts";
import { ratioOf, type Spread, spreadOf } from "./statistics.ts";
import { judge, type Verdict } from "./targets.ts";

/** The results as a page of Markdown. */
export function report(results: Results): string {
  const { about } = results;
  return [
    `# Benchmark, ${about.mode}`,
    `${about.date}, ${about.minutes.toFixed(1)} minutes. Ratios hold for the machine below at that time; every ratio is of measurements of the same round. Figures are medians, with the quartiles in brackets.`,
    machine(results),
    `## Targets\n\n${targetTable(judge(results))}`,
    `## Operations a second\n\n${rateTables(results)}`,
    `## How many times as fast we are\n\nThe rate of this server over another's, on the same engine.\n\n${ratioTable(results)}`,
    `## Time of an answer\n\nMilliseconds with one connection: median and 99th percentile, each the median over rounds.\n\n${latencyTable(results)}`,
    `## Start, memory, event loop\n\n${startTable(results)}`,
    `## What an answer takes\n\nStatements and round trips are counted in the Bolt messages between server and database; on the embedded engine statements are counted in the server and there are no round trips. Bytes are what the client receives.\n\n${checkTable(results.checks)}`,
    `## Who takes no part\n\n${absenceList(results)}`,
    `## What is asked\n\n${results.tasks.map(({ name, says }) => `- **${name}**: ${says}.`).join("\n")}`,
    `## Who answers\n\n${results.contenders.map(({ name, says }) => `- **${name}**: ${says}.`).join("\n")}`,
    `## The operations\n\n${operationList(results)}`,
  ].join("\n\n");
}

function machine({ about }: Results): string {
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  const graphs = about.graphs.map(
    ({ source, works, tropes, uses, edges, embeddedFileBytes }) =>
      `| Graph | ${source}: ${whole(works)} works, ${whole(tropes)} tropes, ${whole(uses)} uses, ${whole(edges)} edges in all; ${megabytes(embeddedFileBytes)} as a file of the embedded engine |`,
  );
  return [
    "| | |\n|---|---|",
    `| CPU | ${about.cpu}, ${about.cores} cores |`,
    `| Memory | ${(about.memoryBytes / 2 ** 30).toFixed(1)} GB |`,
    `| Versions | ${versions.join(", ")} |`,
    ...graphs,
    `| Rounds | ${about.rounds}, ${about.slotMilliseconds} ms for each contender at each task and number of connections; ${about.coldRounds} of ${about.burst} new operations |`,
  ].join("\n");
}

function targetTable(verdicts: readonly Verdict[]): string {
  return table(
    ["target", "wanted", "found", "verdict"],
    verdicts.map(({ target, found, met, missedBy }) => [
      target.says,
      `${target.sense} ${amount(target.wanted, target.unit)}`,
      found ? spreadWords(found, (value) => amount(value, target.unit)) : "not measured",
      met === undefined ? "" : met ? "met" : `**missed by ${(missedBy * 100).toFixed(0)} %**`,
    ]),
  );
}

function amount(value: number, unit: "times" | "ms"): string {
  return unit === "ms" ? `${whole(Math.round(value))} ms` : value.toFixed(2);
}

function rateTables(results: Results): string {
  return connectionCounts
    .map((connections) => {
      const contenders = measured(results);
      const rows = tasksOf(results).map((task) => [
        task,
        ...contenders.map(({ name }) => {
          const spread = spreadOf([...rates(results, task, name, connections).values()]);
          return spread ? spreadWords(spread, (value) => whole(significant(value))) : "";
        }),
      ]);
      const over = connections === 1 ? "one connection" : `${connections} connections`;
      return `Over ${over}:\n\n${table(["", ...contenders.map(({ name }) => name)], rows)}`;
    })
    .join("\n\n");
}

const rivals = [
  ["ours", ["neo4j-graphql", "apollo-per-field", "floor-neo4j"]],
  ["ours-embedded", ["floor-embedded"]],
  ["ours-cached", ["ready-buffer"]],
  ["ours-embedded-cached", ["ready-buffer"]],
  ["ours", ["ours-tenfold"]],
  ["ours-embedded", ["ours-embedded-tenfold"]],
] as const;

function ratioTable(results: Results): string {
  const rows = rivals.flatMap(([ours, others]) =>
    others.flatMap((other) =>
      tasksOf(results).flatMap((task) => {
        const found = connectionCounts.map((connections) =>
          ratioOf(rates(results, task, ours, connections), rates(results, task, other, connections)),
        );
        if (found.every((each) => each === undefined)) return [];
        const words = found.map((each) => (each ? spreadWords(each, (value) => value.toFixed(2)) : ""));
        return [[`${ours} over ${other}`, task, ...words]];
      }),
    ),
  );
  return table(["", "", "one connection", "8 connections"], rows);
}

function latencyTable(results: Results): string {
  const contenders = measured(results);
  const rows = tasksOf(results).map((task) => [
    task,
    ...contenders.map(({ name }) => {
      const latencies = results.measurements
        .filter((each) => each.task === task && each.contender === name && each.connections === 1)
        .map(({ latency }) => latency);
      const [median, p99] = [
        spreadOf(latencies.map((each) => each.median)),
        spreadOf(latencies.map((each) => each.p99)),
      ];
      return median && p99 ? `${median.median.toFixed(2)} / ${p99.median.toFixed(2)}` : "";
    }),
  ]);
  return table(["", ...contenders.map(({ name }) => name)], rows);
}

function startTable(results: Results): string {
  const rows = results.starts.map((start) => {
    const vitals = results.measurements
      .filter(({ contender }) => contender === start.contender)
      .map((each) => each.vitals);
    const memory = vitals.length > 0 ? megabytes(Math.max(...vitals.map((each) => each.residentBytes))) : "";
    const delay = spreadOf(
      results.measurements
        .filter((each) => each.contender === start.contender && each.connections === 8)
        .map((each) => each.vitals.loopDelay),
    );
    return [
      start.contender,
      timeWords(start.firstAnswer),
      timeWords(start.opened),
      start.residentBytes > 0 ? megabytes(start.residentBytes) : "",
      memory,
      delay ? `${delay.median.toFixed(1)} (most ${worstDelay(results, start)})` : "",
    ];
  });
  return table(
    [
      "",
      "start to first answer, ms",
      "opening its graph, ms",
      "resident after the first answer",
      "most resident under load",
      "event loop late, 99th percentile, ms, 8 connections",
    ],
    rows,
  );
}

function worstDelay({ measurements }: Results, { contender }: Start): string {
  const delays = measurements.filter((each) => each.contender === contender).map((each) => each.vitals.loopDelay);
  return Math.max(...delays).toFixed(1);
}

function timeWords(times: readonly number[]): string {
  const spread = spreadOf(times);
  return spread ? spreadWords(spread, (value) => whole(Math.round(value))) : "";
}

function checkTable(checks: readonly Check[]): string {
  return table(
    ["", "", "answers compared", "body, bytes", "on the wire, bytes", "statements", "round trips", "Bolt messages"],
    checks.map((check) => [
      check.task,
      check.contender,
      String(check.equal),
      whole(Math.round(check.bodyBytes)),
      whole(Math.round(check.wireBytes)),
      check.statements === null ? "" : decimal(check.statements),
      check.roundTrips === null ? "" : decimal(check.roundTrips),
      Object.entries(check.messages ?? {})
        .map(([name, count]) => `${decimal(count)} ${name}`)
        .join(", "),
    ]),
  );
}

function absenceList({ absences }: Results): string {
  const reasons = new Map<string, string[]>();
  for (const { task, contender, because } of absences) {
    const key = `${task}: ${because}`;
    reasons.set(key, [...(reasons.get(key) ?? []), contender]);
  }
  const lines = [...reasons].map(([because, contenders]) => {
    const [task = "", ...rest] = because.split(": ");
    return `- **${task}**, ${[...new Set(contenders)].join(", ")}: ${rest.join(": ")}`;
  });
  return lines.join("\n") || "Everybody takes part in everything.";
}

function operationList({ operations }: Results): string {
  return operations.map(({ task, dialect, text }) => `${task}, ${dialect}:\n\n\`\`\`\n${text}\n\`\`\``).join("\n\n");
}

function measured({ contenders, measurements }: Results): Results["contenders"] {
  const names = new Set(measurements.map(({ contender }) => contender));
  return contenders.filter(({ name }) => names.has(name));
}

function tasksOf({ tasks, measurements }: Results): string[] {
  const names = new Set(measurements.map(({ task }) => task));
  return tasks.map(({ name }) => name).filter((name) => names.has(name));
}

function spreadWords({ median, lower, upper }: Spread, words: (value: number) => string): string {
  return `${words(median)} (${words(lower)}–${words(upper)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function whole(value: number): string {
  return value.toLocaleString("en");
}

/** A number with three digits that count. */
function significant(value: number): number {
  return Number(value.toPrecision(3));
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function megabytes(bytes: number): string {
  return `${whole(Math.round(bytes / 2 ** 20))} MB`;
}
