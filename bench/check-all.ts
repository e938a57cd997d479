import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BoltProxy, boltProxy } from "./bolt-proxy.ts";
import { check, type Expected, type Part } from "./check.ts";
import type { Entry } from "./entries.ts";
import { generate } from "./load-generator.ts";
import { type RunningContender, startContender } from "./processes.ts";
import type { Absence, Check } from "./results.ts";
import { bufferPath } from "./tasks.ts";

/** Who takes part in what, and why others do not. */
export interface CheckedAll {
  readonly parts: readonly Part[];
  readonly checks: readonly Check[];
  readonly absences: readonly Absence[];
}

/**
 * Starts each contender behind a proxy that counts what it sends to the database, and checks it at each task. The bodies
 * of our own repeated answers are written down for the ready buffer.
 */
export async function checkAll(entries: readonly Entry[], bodies: string): Promise<CheckedAll> {
  const expected: Expected = new Map();
  const [parts, checks, absences]: [Part[], Check[], Absence[]] = [[], [], []];
  for (const entry of entries) {
    await behindProxy(entry, async (running, proxy) => {
      const { contender, tasks } = entry;
      for (const task of tasks) {
        const checked = await check({ task, contender, running, proxy }, expected);
        if ("absence" in checked) {
          absences.push(checked.absence);
          continue;
        }
        parts.push(checked.part);
        checks.push(checked.check);
        if (contender.name === "ours-cached") await writeBody(running, checked.part, bodies);
      }
    });
  }
  return { parts, checks, absences };
}

async function behindProxy(
  { contender, settings }: Entry,
  ask: (running: RunningContender, proxy: BoltProxy | undefined) => Promise<void>,
): Promise<void> {
  const proxy = contender.engine === "neo4j" ? await boltProxy(settings.uri) : undefined;
  const running = await startContender(contender, { ...settings, uri: proxy?.uri ?? settings.uri });
  try {
    await ask(running, proxy);
  } finally {
    await running.stop();
    await proxy?.close();
  }
}

async function writeBody(running: RunningContender, { task, requests }: Part, bodies: string): Promise<void> {
  const { bodies: found } = await generate({ port: running.port, requests, connections: 1, milliseconds: null });
  writeFileSync(join(bodies, bufferPath(task.replace("repeated ", "")).slice(1)), found[0] ?? "");
}
