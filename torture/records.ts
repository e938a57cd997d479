import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildGraph } from "../seed/build/build-graph.ts";
import { checkSeed } from "../seed/check.ts";
import { seedFolder } from "../src/paths.ts";
import type { End } from "./program.ts";
import type { Trial } from "./trial.ts";

/** How the program is told which Neo4j to use. */
export function neo4jPlace(uri: string): Readonly<Record<string, string>> {
  return { NEO4J_URI: uri, NEO4J_PASSWORD: "any", NEO4J_PLAN_AHEAD: "off" };
}

/** The ids of the project's own nodes. */
export function seedIds(): readonly string[] {
  return buildGraph(checkSeed(seedFolder).seed).nodes.map(({ id }) => id);
}

/** A copy of the records without the chains: another graph. */
export function fewerRecords(trial: Trial): string {
  const data = join(trial.folder(), "data");
  cpSync(seedFolder, data, { recursive: true });
  rmSync(join(data, "chain"), { recursive: true });
  return data;
}

/** What a command printed and how it ended; an end that is missing says that it still ran after a while. */
export interface Ended {
  readonly end: End | undefined;
  readonly printed: string;
}

/** Runs a command of the seed to its end. */
export async function command(
  trial: Trial,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const program = trial.start({ program: "seed/main.js", arguments: words, environment });
  const end = await program.ended(180);
  return { end, printed: program.output() + program.errors() };
}

/** Loads the project's records into a Neo4j. Throws where that fails. */
export async function loadInto(trial: Trial, uri: string): Promise<void> {
  const { end, printed } = await command(trial, ["load"], neo4jPlace(uri));
  if (end?.code !== 0) throw new Error(`The load failed: ${printed.slice(0, 200)}`);
}
