import { type Attempt, judge } from "../attempt.ts";
import { type Address, inParallel, post } from "../client.ts";
import { residentMemory } from "../resident-memory.ts";
import type { Served } from "../trial.ts";

/** How much more than at its start a server may come to hold, in mebibytes. */
const mostGrowth = 200;
/** How long one of these operations may take, in milliseconds. */
const longest = 1_000;

/** Operations that are kept in some form, until there is no memory left. */
export const memory: readonly Attempt[] = [
  {
    name: "deep operations that are compiled when they come again, in a heap of 256 MiB",
    kind: "Memory of what is kept",
    right: "The server lives, and no operation takes more than a second.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const served = await trial.serve({ options: ["--max-old-space-size=256"] });
      const faults: string[] = [];
      let asked = 0;
      for (let operation = 0; operation < (trial.form === "quick" ? 4 : 60) && faults.length === 0; operation++) {
        const query = `{a${operation}:work(id:"x"){${"partOf{".repeat(990)}title${"}".repeat(990)}}}`;
        for (const k of [0, 1, 2]) {
          asked++;
          faults.push(...(await ask(served, { query, variables: { k } })));
        }
      }
      return judge(asked, [...faults, ...(await grown(served))], "alive, each within a second");
    },
  },
  {
    name: "ordinary operations that all differ, in a heap of 512 MiB",
    kind: "Memory of what is kept",
    right: "The server lives.",
    form: "long",
    within: 600,
    run: async (trial) => {
      const environment = { ANSWER_CACHE: "0" };
      const served = await trial.serve({ environment, options: ["--max-old-space-size=512"] });
      const faults: string[] = [];
      const places = Array.from({ length: 12_000 }, (_, place) => place);
      await inParallel(places, 4, async (place) => {
        if (faults.length > 0) return;
        const query = `{work(id:"her-2013"){title year n${place}:characters(first:2){edges{node{name performers{name}}}} tropes(first:5){edges{node{name} evidence{origin paragraphs}}}}}`;
        for (const k of [0, 1]) faults.push(...(await ask(served, { query, variables: { k } }, 10_000)));
      });
      return judge(places.length, [...faults, ...(await isAlive(served))], "alive");
    },
  },
  {
    name: "eight large answers at once, in a heap of 150 MiB",
    kind: "Memory of what is kept",
    right: "The server lives; what it cannot hold is refused.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const served = await trial.serve({ options: ["--max-old-space-size=150"] });
      const field =
        'neighbourhood(id:"her-2013",hops:3,first:500){edges{relation evidence{origin paragraphs review{title}}}}';
      const query = `{${Array.from({ length: 16 }, (_, place) => `a${place}:${field}`).join(" ")}}`;
      const answers = await Promise.allSettled(
        Array.from({ length: 8 }, (_, k) => post(served, { query, variables: { k } }, { within: 60 })),
      );
      const lost = answers.filter(({ status }) => status === "rejected").map(() => "an answer is lost");
      return judge(8, [...lost, ...(await isAlive(served))], "alive");
    },
  },
];

async function ask(address: Address, operation: object, most = longest): Promise<readonly string[]> {
  try {
    const { milliseconds, status, body } = await post(address, operation, { within: 20 });
    if (body.includes("Cannot query field")) return ["the schema has no such fields any more"];
    if (milliseconds > most) return ["an operation takes more than a second"];
    return status >= 500 && status !== 503 ? [`status ${status}`] : [];
  } catch (error) {
    return [`no answer: ${error instanceof Error ? error.message : ""}`];
  }
}

async function isAlive({ program }: Served): Promise<readonly string[]> {
  const end = await program.ended(1);
  return end ? [`the server ended with ${end.signal ?? `code ${end.code}`}`] : [];
}

async function grown(served: Served): Promise<readonly string[]> {
  const ended = await isAlive(served);
  if (ended.length > 0) return ended;
  const held = residentMemory(served.program.pid());
  return held > 256 + mostGrowth ? [`it holds ${Math.round(held)} MiB`] : [];
}
