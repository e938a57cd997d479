import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type BoltProxy, boltProxy } from "./bolt-proxy.ts";
import type { Contender, Participant } from "./contenders.ts";
import { generate, type Request } from "./load-generator.ts";
import { type RunningContender, startContender } from "./processes.ts";
import type { Check, Exclusion } from "./results.ts";
import { requestsFor, type Scenario, type ScenarioRequest } from "./scenario.ts";
import { bufferPath, scenariosOf } from "./scenarios.ts";

/** A contender's requests for a scenario, each with the length of its answer. */
export interface Workload {
  readonly scenario: string;
  readonly contender: Contender;
  readonly requests: readonly Request[];
}

/** The workloads of the contenders whose answers are equal to ours, and why others are excluded. */
export interface Checked {
  readonly workloads: readonly Workload[];
  readonly checks: readonly Check[];
  readonly exclusions: readonly Exclusion[];
}

/**
 * Starts each participant behind a proxy that counts what it sends to the database, and checks it in each scenario. Our
 * own repeated answers are written to files for the ready buffer.
 */
export async function checkAnswers(participants: readonly Participant[]): Promise<Checked> {
  const expected: Expected = new Map();
  const [workloads, checks, exclusions]: [Workload[], Check[], Exclusion[]] = [[], [], []];
  for (const participant of participants) {
    await behindProxy(participant, async (server) => {
      for (const scenario of scenariosOf(participant)) {
        const { name } = scenario;
        const checked = await checkScenario(scenario, { ...server, participant, expected });
        if ("reason" in checked) {
          exclusions.push({ scenario: name, contender: participant.name, ...checked });
          continue;
        }
        const { requests, bodies, ...check } = checked;
        workloads.push({ scenario: name, contender: participant, requests });
        checks.push({ scenario: name, contender: participant.name, ...check });
        if (participant.name === "ours-cached")
          writeFileSync(join(participant.settings.bodies, bufferPath(name)), bodies[0] ?? "");
      }
    });
  }
  return { workloads, checks, exclusions };
}

/** The content of our own server's answers in each scenario, which every other answer must equal. */
type Expected = Map<string, readonly unknown[]>;

/** A participant that runs, and the proxy that counts, if it uses Neo4j. */
interface CountedServer {
  readonly running: RunningContender;
  readonly proxy: BoltProxy | undefined;
}

async function behindProxy(participant: Participant, use: (server: CountedServer) => Promise<void>): Promise<void> {
  const { engine, settings } = participant;
  const proxy = engine === "neo4j" ? await boltProxy(settings.uri) : undefined;
  const running = await startContender({ ...participant, settings: { ...settings, uri: proxy?.uri ?? settings.uri } });
  try {
    await use({ running, proxy });
  } finally {
    await running.stop();
    await proxy?.close();
  }
}

type CheckedScenario = Omit<Check, "scenario" | "contender"> & {
  readonly requests: readonly Request[];
  readonly bodies: readonly string[];
};
type Reason = Pick<Exclusion, "reason" | "differs">;

const countedRequests = 10;

/**
 * Sends each request of a scenario once and compares the answers with those expected; the first answers become those. Then
 * sends some again and counts what they send to the database.
 */
async function checkScenario(
  scenario: Scenario,
  { running, proxy, participant, expected }: CountedServer & { participant: Participant; expected: Expected },
): Promise<CheckedScenario | Reason> {
  const requests = requestsFor(participant, scenario, participant.sample);
  if (typeof requests === "string") return { reason: requests, differs: false };
  const { bodies, failures } = await generate({ port: running.port, requests, connections: 1, milliseconds: null });
  if (failures > 0) return wrong(`It fails: ${shorten(bodies[0] ?? "")}`);
  const contents = bodies.map((body, index) => contentOf(body, requests[index]));
  const error = contents.find((content) => content instanceof Error);
  if (error) return wrong(`It answers with an error: ${shorten(error.message)}`);
  const key = `${scenario.name} ${participant.size}`;
  const wanted = expected.get(key) ?? contents;
  expected.set(key, wanted);
  const different = contents.findIndex((content, index) => !isDeepStrictEqual(content, wanted[index]));
  if (different >= 0) {
    const [ours, theirs] = [wanted[different], contents[different]].map((content) => JSON.stringify(content));
    return wrong(`Its answer differs: ${difference(ours ?? "", theirs ?? "")}`);
  }
  const counts = await count({ running, proxy }, requests.slice(0, countedRequests));
  if (!participant.cached && counts.statements === 0)
    return wrong("It answers from memory, though it is measured without a response cache.");
  return {
    requests: requests.map(({ path, body }, index) => ({ path, body, length: Buffer.byteLength(bodies[index] ?? "") })),
    bodies,
    equal: contents.length,
    ...counts,
  };
}

function wrong(reason: string): Reason {
  return { reason, differs: true };
}

function contentOf(body: string, request: ScenarioRequest | undefined): unknown {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) return new Error(JSON.stringify(errors));
  try {
    return request?.contentOf(data);
  } catch (error) {
    return error;
  }
}

type Counts = Pick<Check, "bodyBytes" | "wireBytes" | "statements" | "roundTrips" | "messages">;

/** What an answer takes on average: bytes to the client, and messages to the database. */
async function count({ running, proxy }: CountedServer, requests: readonly Request[]): Promise<Counts> {
  const load = { port: running.port, requests, connections: 1, milliseconds: null };
  await proxy?.quiet();
  const { result, usage } = await running.during(async () => {
    if (proxy) return proxy.count(() => generate(load));
    return { result: await generate(load), messages: undefined, roundTrips: undefined };
  });
  const each = (total: number): number => total / requests.length;
  const { messages, roundTrips } = result;
  const statements = messages ? (messages["RUN"] ?? 0) : usage.statements;
  return {
    bodyBytes: each(result.result.bodyBytes),
    wireBytes: each(result.result.bytes),
    statements: statements === null ? null : each(statements),
    roundTrips: roundTrips === undefined ? null : each(roundTrips),
    messages: messages
      ? Object.fromEntries(Object.entries(messages).map(([name, total]) => [name, each(total)]))
      : null,
  };
}

/** The first difference of two texts, with some context. */
function difference(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const around = (text: string): string => shorten(text.slice(Math.max(0, at - 30)), 80);
  return `ours says ${around(ours)}, it says ${around(theirs)}`;
}

function shorten(text: string, max = 200): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}
