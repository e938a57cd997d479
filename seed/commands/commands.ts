import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { loadCommand } from "./load.ts";
import { newCommand } from "./new.ts";
import { reportCommand } from "./report.ts";
import { rulesCommand } from "./rules.ts";
import { schemasCommand } from "./schemas.ts";

/** Every command of `npm run seed`, in the order in which the usage lists them. */
export const commands: readonly Command[] = [
  checkCommand,
  rulesCommand,
  loadCommand,
  newCommand,
  schemasCommand,
  reportCommand,
];
