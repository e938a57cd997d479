import { copyFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { post } from "../client.ts";
import { command, fewerRecords } from "../records.ts";
import { faultOfRefusal } from "./sentence.ts";
import { makeReadOnly, smallDisk } from "./small-disk.ts";

const noDisk = "no disk may be mounted here";

/** Disks without room or leave to write under the file of the graph. */
export const disks: readonly Attempt[] = [
  {
    name: "a first load onto a disk that is too small",
    kind: "A full disk",
    right: "A sentence, code 1, and nothing is left behind.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const disk = smallDisk(trial, 300);
      if (disk === undefined) return skipped(noDisk);
      const ended = await command(trial, ["load"], { GRAPH_FILE: join(disk, "film.graph") });
      const fault = faultOfRefusal(ended);
      const left = readdirSync(disk);
      return judge(1, [...(fault ? [fault] : []), ...left.map(() => "a file is left behind")], "a sentence");
    },
  },
  {
    name: "a second load onto a disk that has room for one graph",
    kind: "A full disk",
    right: "A sentence and code 1, and the old graph is still served.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const first = join(trial.folder(), "film.graph");
      await command(trial, ["load"], { GRAPH_FILE: first });
      const disk = smallDisk(trial, Math.ceil((statSync(first).size * 1.5) / 1024));
      if (disk === undefined) return skipped(noDisk);
      const place = { GRAPH_FILE: join(disk, "film.graph") };
      copyFileSync(first, place.GRAPH_FILE);
      const fault = faultOfRefusal(await command(trial, ["load"], { ...place, SEED_DATA: fewerRecords(trial) }));
      const { body } = await post(await trial.serve({ environment: place }), { query: "{ dataset { version } }" });
      const faults = body.includes('"version":"1"') ? [] : [`the old graph is lost: ${body.slice(0, 80)}`];
      return judge(1, [...(fault ? [fault] : []), ...faults], "the old graph is served");
    },
  },
  {
    name: "a load onto a disk that is read-only",
    kind: "A disk that may not be written",
    right: "A sentence and code 1; a server with the same records starts.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const disk = smallDisk(trial, 4_000);
      if (disk === undefined) return skipped(noDisk);
      const place = { GRAPH_FILE: join(disk, "film.graph") };
      await command(trial, ["load"], place);
      makeReadOnly(disk);
      const faults: string[] = [];
      const fault = faultOfRefusal(await command(trial, ["load"], { ...place, SEED_DATA: fewerRecords(trial) }));
      if (fault !== undefined) faults.push(fault);
      const { status } = await post(await trial.serve({ environment: place }), { query: "{ dataset { version } }" });
      if (status !== 200) faults.push(`status ${status}`);
      return judge(1, faults, "a sentence, and the graph is served");
    },
  },
  {
    name: "a graph's file below a file",
    kind: "A disk that may not be written",
    right: "A sentence and code 1.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const file = join(trial.folder(), "file");
      writeFileSync(file, "");
      const fault = faultOfRefusal(await command(trial, ["load"], { GRAPH_FILE: join(file, "film.graph") }));
      return judge(1, fault === undefined ? [] : [fault], "a sentence");
    },
  },
];
