import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ConfigRefused, readConfig } from "../src/config.ts";
import { GraphUnavailable } from "../src/engines/engine.ts";
import { openEngine } from "../src/engines/open.ts";
import { projectRoot, seedFolder } from "../src/paths.ts";
import { checkSeed, SeedRefused } from "./check.ts";
import { buildGraph } from "./build/build-graph.ts";
import { checkInventory, type InventoryTable } from "./inventory.ts";
import { loadSeed } from "./load.ts";
import { didYouMean, formatProblem, type Problem } from "./problem.ts";
import { slugPattern } from "./records/fields.ts";
import { folders, idOf } from "./records/kinds.ts";
import { reportOf } from "./report.ts";
import { jsonSchemas } from "./json-schemas.ts";
import type { Seed } from "./seed.ts";
import { recordTemplate } from "./template.ts";

const usage = `Usage: npm run seed -- <command>

  check                 read every record and print every problem with its place
  load                  make the database that the environment names equal to the records
  new <kind> <name>     write a template, such as: new work her-2013
  schemas               write the JSON Schemas that editors complete from
  report [file]         print the data report, or write it to a file such as docs/data.md

Records are read from seed/data; SEED_DATA names another folder.
Kinds: ${folders.join(", ")}.`;

/** A command that was not understood, or cannot be done; the message says why. */
class CommandRefused extends Error {}

const schemaFolder = join(projectRoot, "seed", "schemas");

/** Runs a command and gives the exit code. */
export async function run(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const dataFolder = environment["SEED_DATA"] ?? seedFolder;
  const [name = "help", ...rest] = command;
  try {
    if (!statSync(dataFolder, { throwIfNoEntry: false })?.isDirectory())
      throw new CommandRefused(`There is no folder "${dataFolder}" to read records from.`);
    if (name === "check") return check(dataFolder);
    if (name === "load") return await load(dataFolder, environment);
    if (name === "new") return create(dataFolder, rest);
    if (name === "schemas") return writeSchemas();
    if (name === "report") return report(dataFolder, rest);
    if (name === "help" || name === "--help") return say(usage);
    throw new CommandRefused(
      `There is no command "${name}".${didYouMean(name, ["check", "load", "new", "schemas", "report"])}\n\n${usage}`,
    );
  } catch (error) {
    if (error instanceof SeedRefused) return refuse(error.problems, dataFolder, environment);
    if (error instanceof CommandRefused || error instanceof ConfigRefused || error instanceof GraphUnavailable) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function check(dataFolder: string): number {
  const { seed } = checkAll(dataFolder);
  return say(`${seed.records.length} records, no problem.`);
}

function report(dataFolder: string, [file]: readonly string[]): number {
  const { seed, tables } = checkAll(dataFolder);
  const text = reportOf(seed, buildGraph(seed), tables);
  if (file === undefined) return say(text.trimEnd());
  writeFileSync(file, text);
  return say(`Wrote ${file}.`);
}

/** The seed and the inventory beside it, both without a problem. */
function checkAll(dataFolder: string): { readonly seed: Seed; readonly tables: readonly InventoryTable[] } {
  const { seed, problems } = checkSeed(dataFolder);
  const inventory = checkInventory(dataFolder, seed);
  const all = [...problems, ...inventory.problems];
  if (all.length > 0) throw new SeedRefused(all);
  return { seed, tables: inventory.tables };
}

async function load(dataFolder: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const { graph } = readConfig(environment);
  if (graph.engine === "embedded" && graph.file === undefined) {
    throw new CommandRefused(
      "There is no database to load: set NEO4J_URI (such as neo4j://localhost:7687) or GRAPH_FILE (such as film.graph). `npm start` without either loads a graph of its own.",
    );
  }
  const engine = openEngine(graph);
  try {
    const { changed, version } = await loadSeed(dataFolder, engine);
    return say(
      changed
        ? `Loaded: ${engine.address} now holds version ${version}.`
        : `Nothing to do: ${engine.address} holds these records already, as version ${version}.`,
    );
  } catch (error) {
    if (error instanceof GraphUnavailable)
      throw new GraphUnavailable(`${engine.address}: ${error.message}`, { cause: error });
    throw error;
  } finally {
    await engine.close();
  }
}

function create(dataFolder: string, [kind = "", name = ""]: readonly string[]): number {
  const folder = folders.find((each) => each === kind);
  if (!folder)
    throw new CommandRefused(
      `No kind of record is called "${kind}".${didYouMean(kind, folders)} The kinds are ${folders.join(", ")}.`,
    );
  if (!slugPattern.test(name)) {
    throw new CommandRefused(
      `A record's name must be lower-case words joined by hyphens, such as her-2013, not "${name}".`,
    );
  }
  const file = join(dataFolder, folder, `${name}.yaml`);
  if (existsSync(file))
    throw new CommandRefused(`"${idOf(folder, name)}" stands already in ${relative(process.cwd(), file)}.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, recordTemplate(folder, name));
  return say(`Wrote ${relative(process.cwd(), file)}.`);
}

function writeSchemas(): number {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(schemaFolder, name), text);
  return say(`Wrote ${relative(process.cwd(), schemaFolder)}.`);
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
      process.stderr.write(`::error file=${file},line=${line},col=${column}::${message}\n`);
    }
  }
  process.stderr.write(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}.\n`);
  return 1;
}
