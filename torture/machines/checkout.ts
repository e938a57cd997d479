import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/paths.ts";
import { post, send } from "../client.ts";
import type { Launch } from "../program.ts";
import type { Trial } from "../trial.ts";

/** What the program needs when it runs. */
const parts = ["package.json", "dist", "schema", "seed", "browser", "docs"];

/** A copy of the checkout under a name: some parts copied, others, such as this one's packages, linked. */
export function copyCheckout(trial: Trial, name: string, { copied = parts, linked = ["node_modules"] } = {}): string {
  const root = join(trial.folder(), name);
  mkdirSync(root);
  for (const part of copied) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  for (const part of linked) symlinkSync(join(projectRoot, part), join(root, part));
  return root;
}

/** What a server answers to the questions of the documentation, by their names. */
type Answers = ReadonlyMap<string, string>;

/** Starts a server and compares what it answers with what the shared one does; then tells it to stop. */
export async function faultsOfServer(trial: Trial, launch: Omit<Launch, "program">): Promise<readonly string[]> {
  const usual = await answersOf(await trial.shared());
  const served = await trial.serve(launch);
  const found = await answersOf(served);
  const faults = [...usual].filter(([name, answer]) => found.get(name) !== answer).map(([name]) => `other: ${name}`);
  const page = await send(served, { path: "/", headers: { accept: "text/html" } });
  if (page.status !== 200) faults.push(`the explorer: status ${page.status}`);
  served.program.signal("SIGTERM");
  const end = await served.program.ended(8);
  if (end?.code !== 0) faults.push(end ? `it ended with ${end.signal ?? `code ${end.code}`}` : "it did not end");
  return faults;
}

async function answersOf(address: Parameters<typeof post>[0]): Promise<Answers> {
  const folder = join(projectRoot, "docs", "queries");
  const answers = new Map<string, string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".graphql"))) {
    const { body } = await post(address, { query: readFileSync(join(folder, name), "utf8") });
    answers.set(name, body);
  }
  return answers;
}
