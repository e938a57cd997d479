import { isDeepStrictEqual } from "node:util";
import type { BoltProxy } from "./bolt-proxy.ts";
import type { Contender } from "./contenders.ts";
import { generate, type Request } from "./load-generator.ts";
import type { RunningContender } from "./processes.ts";
import type { Absence, Check } from "./results.ts";
import type { Task } from "./tasks.ts";
import type { Wording } from "./scenarios.ts";

/** A contender's requests for a task, each with the length of its answer. */
export interface Part {
  readonly task: string;
  readonly contender: Contender;
  readonly requests: readonly Request[];
}

/** What checking a contender at a task gave: its part, or why it has none. */
export type Checked = { readonly part: Part; readonly check: Check } | { readonly absence: Absence };

/** What our own server answers to each inquiry of each task; every other answer must say the same. */
export type Expected = Map<string, readonly unknown[]>;

const countedAnswers = 10;

/**
 * Asks a contender each inquiry of a task once and compares what it says with what is expected; where nothing is expected
 * yet, its answer becomes that. Then asks some again and counts what they send to the database.
 */
export async function check(
  {
    task,
    contender,
    running,
    proxy,
  }: {
    readonly task: Task;
    readonly contender: Contender;
    readonly running: RunningContender;
    readonly proxy: BoltProxy | undefined;
  },
  expected: Expected,
): Promise<Checked> {
  const absent = (because: string, differs = false): Checked => ({
    absence: { task: task.name, contender: contender.name, because, differs },
  });
  const wordings = task.wordings(contender);
  if (typeof wordings === "string") return absent(wordings);
  const load = { port: running.port, requests: wordings, connections: 1, milliseconds: null };
  const { bodies, failures } = await generate(load);
  if (failures > 0) return absent(`It fails: ${shorten(bodies[0] ?? "")}`, true);
  const found = bodies.map((body, index) => contentOf(body, wordings[index]));
  const broken = found.find((each) => each instanceof Error);
  if (broken) return absent(`It answers with an error: ${shorten(broken.message)}`, true);
  const key = `${task.name} ${contender.size}`;
  const wanted = expected.get(key) ?? found;
  expected.set(key, wanted);
  const different = found.findIndex((each, index) => !isDeepStrictEqual(each, wanted[index]));
  if (different >= 0) {
    const [ours, theirs] = [wanted[different], found[different]].map((each) => JSON.stringify(each));
    return absent(`Its answer differs: ${difference(ours ?? "", theirs ?? "")}`, true);
  }
  const counted = await count(running, proxy, wordings.slice(0, countedAnswers));
  if (!contender.cached && counted.statements === 0)
    return absent("It answers from memory, though it is measured without a cache of answers.", true);
  const requests = wordings.map(({ path, body }, index) => ({
    path,
    body,
    length: Buffer.byteLength(bodies[index] ?? ""),
  }));
  return {
    part: { task: task.name, contender, requests },
    check: { task: task.name, contender: contender.name, equal: found.length, ...counted },
  };
}

function contentOf(body: string, wording: Wording | undefined): unknown {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) return new Error(JSON.stringify(errors));
  try {
    return wording?.content(data);
  } catch (error) {
    return error;
  }
}

type Counted = Pick<Check, "bodyBytes" | "wireBytes" | "statements" | "roundTrips" | "messages">;

/** What each answer takes on average: bytes to the client, and what goes to the database. */
async function count(
  running: RunningContender,
  proxy: BoltProxy | undefined,
  wordings: readonly Wording[],
): Promise<Counted> {
  const load = { port: running.port, requests: wordings, connections: 1, milliseconds: null };
  await proxy?.quiet();
  const { result: bolt, vitals } = await running.during(async () => {
    let bytes = { body: 0, wire: 0 };
    const ask = async (): Promise<void> => {
      const outcome = await generate(load);
      bytes = { body: outcome.bodyBytes, wire: outcome.bytes };
    };
    if (proxy) return { counted: await proxy.count(ask), bytes };
    await ask();
    return { counted: undefined, bytes };
  });
  const each = (total: number): number => total / wordings.length;
  const { messages, roundTrips } = bolt.counted ?? {};
  return {
    bodyBytes: each(bolt.bytes.body),
    wireBytes: each(bolt.bytes.wire),
    statements: messages ? each(messages["RUN"] ?? 0) : vitals.statements === null ? null : each(vitals.statements),
    roundTrips: roundTrips === undefined ? null : each(roundTrips),
    messages: messages
      ? Object.fromEntries(Object.entries(messages).map(([name, total]) => [name, each(total)]))
      : null,
  };
}

/** Where two texts part, with some words around. */
function difference(ours: string, theirs: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const around = (text: string): string => shorten(text.slice(Math.max(0, at - 30)), 80);
  return `ours says ${around(ours)}, it says ${around(theirs)}`;
}

function shorten(text: string, most = 200): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
