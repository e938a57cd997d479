import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, type Outcome } from "../attempt.ts";
import { post } from "../client.ts";
import { command, fewerRecords } from "../records.ts";
import type { Trial } from "../trial.ts";

const hour = 3_600_000;
const question = { query: "{ dataset { version } }" };

/** The wall clock set while a server runs. */
export const clock: readonly Attempt[] = [
  { shift: -hour, name: "the clock set back by an hour" },
  { shift: hour, name: "the clock set forward by an hour" },
].map(({ shift, name }) => ({
  name,
  kind: "The wall clock",
  right: "A load by another process is seen within two seconds.",
  form: shift < 0 ? "quick" : "long",
  within: 60,
  run: (trial) => afterShift(trial, shift),
}));

async function afterShift(trial: Trial, shift: number): Promise<Outcome> {
  const folder = trial.folder();
  const [preload, signal] = [join(folder, "clock.cjs"), join(folder, "set")];
  // The clock is set when a file appears.
  writeFileSync(
    preload,
    `const { existsSync } = require("node:fs");
const now = Date.now;
Date.now = () => now() + (existsSync(${JSON.stringify(signal)}) ? ${shift} : 0);
`,
  );
  const place = { GRAPH_FILE: join(folder, "film.graph") };
  const served = await trial.serve({ environment: place, options: ["--require", preload] });
  const before = (await post(served, question)).body;
  writeFileSync(signal, "");
  await post(served, question);
  await command(trial, ["load"], { ...place, SEED_DATA: fewerRecords(trial) });
  await sleep(2_000);
  const after = (await post(served, question)).body;
  return judge(1, after === before ? ["the load is not seen"] : [], "seen");
}
