import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { post } from "../client.ts";
import { randomNumbers } from "../random.ts";
import { command } from "../records.ts";
import type { Trial } from "../trial.ts";
import { permits } from "./namespace.ts";
import { stackIn } from "./sentence.ts";

/** Makes a file of the graph into something else. */
type Damage = (file: string, random: () => number) => void;

const flip: Damage = (file, random) => edit(file, (bytes) => flipBit(bytes, at(bytes, random)));
const zeros: Damage = (file, random) => edit(file, (bytes) => bytes.fill(0, at(bytes, random)).fill(0, -64));
const truncated: Damage = (file, random) => truncateSync(file, Math.floor(random() * readFileSync(file).length));

const damages: Readonly<Record<string, Damage>> = {
  "a bit that flipped": flip,
  "a tail of zeros": zeros,
  "half a file": truncated,
  "an empty file": (file) => truncateSync(file),
  "a file of a newer format": (file) => edit(file, (bytes) => bytes.fill(0xff, 4, 12)),
  "a text": (file) => writeFileSync(file, "title: Her\n"),
  "a database of another program": (file) => writeFileSync(file, `SQLite format 3\0${"x".repeat(4_000)}`),
  "random bytes": (file, random) =>
    writeFileSync(file, Buffer.from(Array.from({ length: 9_999 }, () => random() * 256))),
  "a link to itself": (file) => replaceBy(file, () => symlinkSync(file, file)),
  "a folder": (file) => replaceBy(file, () => mkdirSync(file)),
  "a pipe": (file) => replaceBy(file, () => spawnSync("mkfifo", [file])),
};

/** Files of the graph that are not what they were. */
export const graphFiles: readonly Attempt[] = [
  ...Object.entries(damages).map(([name, damage]): Attempt => ({
    name: `${name} in place of the graph's file`,
    kind: "Files that hold no graph",
    right: "The server answers rightly, or ends with code 1 and a sentence; it does not hang.",
    form: name === "half a file" ? "quick" : "long",
    within: 300,
    run: async (trial) => {
      const file = await graphFile(trial);
      const random = randomNumbers(7);
      const isRandom = [flip, zeros, truncated].includes(damage);
      const rounds = isRandom && trial.form === "long" ? 20 : 1;
      const faults: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const copy = join(trial.folder(), "film.graph");
        copyFileSync(file, copy);
        damage(copy, random);
        const fault = await faultOfStart(trial, copy);
        if (fault !== undefined) faults.push(fault);
      }
      return judge(rounds, faults, "answered rightly or refused in a sentence");
    },
  })),
  {
    name: "a good file that this user may not read",
    kind: "Files that hold no graph",
    right: "A sentence and code 1, which tells nobody to remove the file.",
    form: "long",
    within: 60,
    run: async (trial) => {
      const asOther = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
      const [setpriv = "", ...args] = asOther;
      if (!permits(setpriv, ...args, process.execPath, "--version")) return skipped("no other user may be taken here");
      const file = await graphFile(trial);
      chmodSync(file, 0o600);
      chmodSync(join(file, ".."), 0o755);
      const program = trial.start({
        program: "src/main.js",
        environment: { PORT: "0", GRAPH_FILE: file },
        under: asOther,
      });
      const end = await program.ended(30);
      const printed = program.output() + program.errors();
      const faults = end?.code === 1 ? [] : [end ? `ended with code ${end.code}` : "started"];
      const stack = stackIn(printed);
      if (stack !== undefined) faults.push(stack);
      if (/remove/i.test(printed)) faults.push("it says that a good file is to be removed");
      return judge(1, faults, "a sentence");
    },
  },
];

async function graphFile(trial: Trial): Promise<string> {
  const file = join(trial.folder(), "film.graph");
  await command(trial, ["load"], { GRAPH_FILE: file });
  return file;
}

async function faultOfStart(trial: Trial, file: string): Promise<string | undefined> {
  const program = trial.start({ program: "src/main.js", environment: { PORT: "0", GRAPH_FILE: file } });
  const listening = program.says(/GraphQL on http:\/\/([^:]+):(\d+)/, 20).catch(() => undefined);
  const [, host = "", port = ""] = (await listening) ?? [];
  if (port === "") {
    const end = await program.ended(0);
    if (end === undefined) return "neither an answer nor an end within 20 s";
    return end.code === 1 ? stackIn(program.errors()) : `ended with ${end.signal ?? `code ${end.code}`}`;
  }
  const question = { query: '{ work(id: "her-2013") { title } works { totalCount } }' };
  const { body } = await post({ host, port: Number(port) }, question);
  program.signal("SIGKILL");
  const right = body.includes('"Her"') || body.includes("GRAPH_UNAVAILABLE");
  return right ? undefined : `a wrong answer: ${body.slice(0, 100)}`;
}

function edit(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

function flipBit(bytes: Buffer, place: number): void {
  bytes.writeUInt8(bytes.readUInt8(place) ^ 4, place);
}

function at(bytes: Buffer, random: () => number): number {
  return Math.floor(random() * bytes.length);
}

function replaceBy(file: string, make: () => void): void {
  spawnSync("rm", ["-f", file]);
  make();
}
