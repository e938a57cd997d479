import type { Chapter } from "./attempt.ts";
import { addresses } from "./faults/addresses.ts";
import { clock } from "./faults/clock.ts";
import { disks } from "./faults/disks.ts";
import { graphFiles } from "./faults/graph-files.ts";
import { kills } from "./faults/kills.ts";
import { loaders } from "./faults/loaders.ts";
import { logs } from "./faults/logs.ts";
import { database } from "./faults/database.ts";
import { silence } from "./faults/silence.ts";
import { resources } from "./faults/resources.ts";
import { stopping } from "./faults/stopping.ts";

/** Faults of the machine, the disk, the clock and the database, and the ends of processes. */
export const faults: Chapter = {
  name: "faults",
  title: "Faults",
  attempts: [
    ...stopping,
    ...logs,
    ...disks,
    ...graphFiles,
    ...kills,
    ...loaders,
    ...clock,
    ...resources,
    ...addresses,
    ...silence,
    ...database,
  ],
};
