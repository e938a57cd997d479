import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedFolder } from "../../src/paths.ts";
import { type Attempt, judge } from "../attempt.ts";
import { faultOfRefusal } from "../faults/sentence.ts";
import { command } from "../records.ts";

interface Thing {
  readonly name: string;
  /** Puts it into a folder of works. */
  readonly put: (folder: string) => unknown;
  /** What is said of it; nothing where it is passed over. */
  readonly says?: RegExp;
}

const things: readonly Thing[] = [
  { name: "an editor's lock", put: (folder) => symlinkSync("user@host.1:1", join(folder, ".#her-2013.yaml")) },
  { name: "an editor's backup", put: (folder) => writeFileSync(join(folder, "her-2013.yaml~"), "title: [") },
  { name: "what a file manager keeps", put: (folder) => writeFileSync(join(folder, ".DS_Store"), Buffer.of(0, 255)) },
  { name: "a link that leads nowhere", put: (folder) => symlinkSync("none", join(folder, "a.yaml")), says: /nowhere/ },
  { name: "a link to itself", put: (folder) => symlinkSync("a.yaml", join(folder, "a.yaml")), says: /circle/ },
  { name: "a pipe", put: (folder) => spawnSync("mkfifo", [join(folder, "a.yaml")]), says: /a pipe/ },
  {
    name: "a link to an endless device",
    put: (folder) => symlinkSync("/dev/zero", join(folder, "a.yaml")),
    says: /a device/,
  },
  {
    name: "a folder named like a record",
    put: (folder) => mkdirSync(join(folder, "a.yaml")),
    says: /no further folders/,
  },
  {
    name: "a record in UTF-16",
    put: (folder) => writeFileSync(join(folder, "a.yaml"), "title: A", "utf16le"),
    says: /control|UTF-8/,
  },
  {
    name: "a record of 2 MiB",
    put: (folder) => writeFileSync(join(folder, "a.yaml"), "#".repeat(2 ** 21)),
    says: /1 MiB/,
  },
];

/** What lies in a folder of records and is none. */
export const dataFolders: readonly Attempt[] = things.map(({ name, put, says }) => ({
  name: `${name} among the records`,
  kind: "What is in a folder of records and is none",
  right: "It is passed over, or named in a sentence; nothing waits for it.",
  form: "long",
  within: 60,
  run: async (trial) => {
    const data = join(trial.folder(), "data");
    cpSync(seedFolder, data, { recursive: true });
    put(join(data, "work"));
    const ended = await command(trial, ["check"], { SEED_DATA: data });
    if (!says) return judge(1, ended.end?.code === 0 ? [] : [`it says ${ended.printed.slice(0, 200)}`], "passed over");
    const fault = faultOfRefusal(ended) ?? (says.test(ended.printed) ? undefined : ended.printed.slice(0, 200));
    return judge(1, fault === undefined ? [] : [fault], "named in a sentence");
  },
}));
