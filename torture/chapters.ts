import { attacks } from "./attacks.ts";
import type { Chapter } from "./attempt.ts";
import { clients } from "./clients.ts";
import { faults } from "./faults.ts";
import { guards } from "./guards.ts";
import { http } from "./http.ts";
import { load } from "./load.ts";
import { machines } from "./machines.ts";
import { operations } from "./operations.ts";

/** All chapters, in the order of the report. */
export const chapters: readonly Chapter[] = [http, operations, attacks, faults, load, clients, machines, guards];
