import { didYouMean } from "../problem.ts";
import { fileRules } from "../rules/file-rules.ts";
import { rules } from "../rules/rules.ts";
import { type Command, CommandRefused } from "./command.ts";

export const rulesCommand: Command = {
  name: "rules",
  arguments: ["[rule]"],
  description: "print what each rule asks for, or one rule alone",
  run: ({ given: [wanted] }) => {
    const all = [...fileRules, ...rules];
    const shown = wanted === undefined ? all : all.filter(({ name }) => name === wanted);
    if (wanted !== undefined && shown.length === 0) {
      const names = all.map(({ name }) => name);
      throw new CommandRefused(`There is no rule "${wanted}".${didYouMean(wanted, names)}`);
    }
    const width = Math.max(...shown.map(({ name }) => name.length));
    return shown.map(({ name, description }) => `${name.padEnd(width)}  ${description}`).join("\n");
  },
};
