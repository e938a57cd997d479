import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { didYouMean } from "../problem.ts";
import { folders, idOf } from "../records/kinds.ts";
import { slugFault } from "../records/slug-fault.ts";
import { recordTemplate } from "../template.ts";
import { type Command, CommandRefused } from "./command.ts";
import { writeWhole } from "./write-whole.ts";

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
    const fault = slugFault(name);
    if (fault !== undefined) throw new CommandRefused(`A record's name ${fault}.`);
    const file = join(dataFolder, folder, `${name}.yaml`);
    const shown = relative(process.cwd(), file);
    if (existsSync(file)) throw new CommandRefused(`"${idOf(folder, name)}" already exists in ${shown}.`);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, recordTemplate(folder, name));
    return `Wrote ${shown}.`;
  },
};
