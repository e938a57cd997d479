import fc from "fast-check";
import { anyOperation } from "../harness/random-operations.ts";
import { createSchema } from "../src/graphql/schema.ts";
import { type Attempt, type Chapter, judge, type Outcome, skipped } from "./attempt.ts";
import { type Address, inParallel, post, type Response } from "./client.ts";
import { faultIn } from "./probe.ts";
import { loadInto, neo4jPlace, seedIds } from "./records.ts";
import type { Trial } from "./trial.ts";

const seed = 20_260_101;
const count = { quick: { valid: 50, broken: 60 }, long: { valid: 7_000, broken: 4_000 } } as const;
/** How many connections ask at once, and how long an answer may take in milliseconds. */
const atOnce = 8;
const slow = 10_000;

/** Operations made at random from the schema. */
export const operations: Chapter = {
  name: "operations",
  title: "Random operations",
  attempts: [
    {
      name: "valid operations on the embedded engine, each asked three times",
      kind: "Operations of any shape",
      right: "No 5xx, no hang, nothing of the inside; interpreted, compiled and kept answers are equal.",
      form: "quick",
      within: 1_800,
      run: async (trial) => tryAll(validOnes(trial), [await trial.shared()], 3),
    },
    {
      name: "broken operations on the embedded engine",
      kind: "Operations of any shape",
      right: "Each is refused in a sentence or answered.",
      form: "quick",
      within: 600,
      run: async (trial) => tryAll(brokenOnes(trial), [await trial.shared()], 1),
    },
    onBoth("valid operations on both engines", validOnes, "quick"),
    onBoth("broken operations on both engines", brokenOnes, "long"),
  ],
};

function onBoth(name: string, made: (trial: Trial) => readonly string[], form: Attempt["form"]): Attempt {
  return {
    name,
    kind: "Operations of any shape",
    right: "No 5xx, no hang, nothing of the inside, and both engines give equal answers.",
    form,
    within: 3_600,
    run: async (trial) => {
      const uri = await trial.sharedNeo4j();
      if (uri === undefined) return skipped("Neo4j cannot be run here");
      await loadInto(trial, uri);
      const served = await trial.serve({ environment: neo4jPlace(uri) });
      return tryAll(made(trial), [await trial.shared(), served], 1);
    },
  };
}

/** Asks each operation so often of each server, and compares all its answers. */
async function tryAll(texts: readonly string[], servers: readonly Address[], times: number): Promise<Outcome> {
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  await inParallel(texts, atOnce, async (query) => {
    const answers: Response[] = [];
    for (const server of servers) {
      for (let time = 0; time < times; time++) answers.push(await post(server, { query }, { within: slow / 1000 }));
    }
    for (const answer of answers) {
      const fault = faultIn(answer, query);
      if (fault !== undefined) faults.push(`${fault}: ${query.slice(0, 300)}`);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
    const distinct = new Set(answers.map(({ body, status }) => `${status} ${comparable(body)}`));
    if (distinct.size > 1) faults.push(`unequal answers: ${query.slice(0, 300)}`);
  });
  const said = [...statuses].sort().map(([status, many]) => `${many} × ${status}`);
  return judge(texts.length, faults, said.join(", "));
}

/** The engine names itself, and numbers the graphs that it was given. */
function comparable(body: string): string {
  return body.replaceAll(/"Dataset_(engine|version)":"[^"]*"/g, "");
}

function validOnes({ form }: Trial): readonly string[] {
  const arbitrary = anyOperation(createSchema(), seedIds());
  return fc.sample(arbitrary, { numRuns: count[form].valid, seed });
}

/** Valid operations with some of their tokens lost, doubled, swapped or replaced. */
function brokenOnes({ form }: Trial): readonly string[] {
  const strange = ["}", "{", "(", ")", '"', "$x", "...", "@skip", "1e999", "\u0000", "\ud800", "null", "#", "é", ":"];
  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      how: fc.constantFrom("lose", "double", "replace", "insert"),
      token: fc.constantFrom(...strange),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const broken = fc.tuple(anyOperation(createSchema(), seedIds(), 4), edits).map(([text, changes]) => {
    const tokens = text.split(/(?<=\s)|(?=[(){}[\],:])/);
    for (const { at, how, token } of changes) {
      const place = at % tokens.length;
      const old = tokens[place] ?? "";
      const made = { lose: [], double: [old, old], replace: [token], insert: [old, token] }[how];
      tokens.splice(place, 1, ...made);
    }
    return tokens.join("");
  });
  return fc.sample(broken, { numRuns: count[form].broken, seed });
}
