import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { didYouMean } from "../problem.ts";
import { slugPattern } from "../records/fields.ts";
import { folders, idOf } from "../records/kinds.ts";
import { recordTemplate } from "../template.ts";
import { type Command, CommandRefused } from "./command.ts";

export const newCommand: Command = {
  name: "new",
  arguments: ["<kind>", "<name>"],
  description: "write a template, such as: new work her-2013",
  run: ({ dataFolder, given: [kind = "", name = ""] }) => {
    const folder = folders.find((each) => each === kind);
    if (!folder)
      throw new CommandRefused(
        `No kind of record is called "${kind}".${didYouMean(kind, folders)} The kinds are ${folders.join(", ")}.`,
      );
    if (!slugPattern.test(name))
      throw new CommandRefused(
        `A record's name must be lower-case words joined by hyphens, such as her-2013, not "${name}".`,
      );
    const file = join(dataFolder, folder, `${name}.yaml`);
    const shown = relative(process.cwd(), file);
    if (existsSync(file)) throw new CommandRefused(`"${idOf(folder, name)}" already exists in ${shown}.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, recordTemplate(folder, name));
    return `Wrote ${shown}.`;
  },
};
