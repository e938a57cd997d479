import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { foreseenFailure } from "../src/foreseen-failure.ts";
import { seedFolder } from "../src/paths.ts";
import { SeedRefused } from "./check.ts";
import { type Command, CommandRefused } from "./commands/command.ts";
import { commands } from "./commands/commands.ts";
import { didYouMean, formatProblem, type Problem } from "./problem.ts";
import { folders } from "./records/kinds.ts";
import { printable } from "./text-fault.ts";

/** Runs a command and gives the exit code. */
export async function run(
  [name = "help", ...given]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const dataFolder = environment["SEED_DATA"] ?? seedFolder;
  try {
    if (name === "help" || name === "--help") return say(usage);
    const command = commandOf(name);
    if (given.includes("--help")) return say(usage);
    refuseUnknown(command, given);
    if (!statSync(dataFolder, { throwIfNoEntry: false })?.isDirectory())
      throw new CommandRefused(`There is no folder "${dataFolder}" to read records from.`);
    const isOption = (each: string): boolean => each.startsWith("-");
    const context = { given: given.filter((each) => !isOption(each)), options: given.filter(isOption) };
    return say(await command.run({ dataFolder, environment, ...context }));
  } catch (error) {
    if (error instanceof SeedRefused) return refuse(error.problems, dataFolder, environment);
    const sentence = error instanceof CommandRefused ? error.message : foreseenFailure(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    return 1;
  }
}

const forms = commands.map((command) => [formOf(command), command.description] as const);

const usage = `Usage: npm run seed -- <command>

${forms.map(([form, description]) => `  ${form.padEnd(22)}${description}`).join("\n")}

Records are read from seed/data; SEED_DATA names another folder.
Kinds: ${folders.join(", ")}.`;

function formOf({ name, arguments: taken, options = [] }: Command): string {
  return [name, ...taken, ...options.map((option) => `[${option}]`)].join(" ");
}

function commandOf(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const names = commands.map((each) => each.name);
  throw new CommandRefused(`There is no command "${name}".${didYouMean(name, names)}\n\n${usage}`);
}

function refuseUnknown(command: Command, given: readonly string[]): void {
  const how = `Usage: npm run seed -- ${formOf(command)}`;
  const known = [...(command.options ?? []), "--help"];
  const option = given.find((each) => each.startsWith("-") && !known.includes(each));
  if (option !== undefined)
    throw new CommandRefused(`"${command.name}" has no option "${option}".${didYouMean(option, known)} ${how}`);
  const surplus = given.filter((each) => !known.includes(each))[command.arguments.length];
  if (surplus !== undefined) throw new CommandRefused(`"${command.name}" does not take "${surplus}". ${how}`);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Prints every problem; on GitHub as annotations too. */
function refuse(problems: readonly Problem[], dataFolder: string, environment: NodeJS.ProcessEnv): number {
  const shown = problems.map((problem) => ({
    ...problem,
    file: relative(process.cwd(), join(dataFolder, problem.file)),
  }));
  for (const problem of shown) process.stderr.write(`${formatProblem(problem)}\n`);
  if (environment["GITHUB_ACTIONS"] === "true") {
    for (const { file, line, column, message } of shown) {
      process.stderr.write(`${printable(`::error file=${file},line=${line},col=${column}::${message}`)}\n`);
    }
  }
  process.stderr.write(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}.\n`);
  return 1;
}
