import { reportOf } from "../report.ts";
import { checkAll } from "./check-all.ts";
import type { Command } from "./command.ts";
import { writeWhole } from "./write-whole.ts";

export const reportCommand: Command = {
  name: "report",
  arguments: ["[file]"],
  description: "print the data report, or write it to a file such as docs/data.md",
  run: ({ dataFolder, given: [file] }) => {
    const { seed, graph, tables } = checkAll(dataFolder);
    const text = reportOf(seed, graph, tables);
    if (file === undefined) return text.trimEnd();
    writeWhole(file, text);
    return `Wrote ${file}.`;
  },
};
