import { checkAll } from "./check-all.ts";
import type { Command } from "./command.ts";

export const checkCommand: Command = {
  name: "check",
  arguments: [],
  description: "read every record and print every problem with its place",
  run: ({ dataFolder }) => `${checkAll(dataFolder).seed.records.length} records, no problem.`,
};
