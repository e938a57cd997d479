import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { type Address, post, send } from "../client.ts";
import { randomNumbers } from "../random.ts";
import { loadInto, neo4jPlace } from "../records.ts";
import type { Trial } from "../trial.ts";
import { startProxy, type Proxy } from "./proxy.ts";

/** Within how many seconds a database that does not answer must be unavailable. */
const promised = 10;
const title = (place: number): object => ({ query: `{ work(id: "her-2013") { title n${place}: year } }` });

/** A database behind a connection that fails: a proxy on loopback stands in for the network. */
export const silence: readonly Attempt[] = [
  {
    name: "a connection to the database that goes silent",
    kind: "A database that does not answer",
    right: `GRAPH_UNAVAILABLE and readiness 503 within ${promised} s, and answers again afterwards.`,
    form: "long",
    within: 300,
    run: async (trial) => {
      const between = await behindProxy(trial);
      if (!between) return skipped("Neo4j cannot be run here");
      const { address, proxy } = between;
      const faults: string[] = [];
      proxy.hold(true);
      const [answer, ready] = await Promise.all([
        post(address, title(0), { within: promised }).catch(() => undefined),
        send(address, { path: "/health/ready", within: promised }).catch(() => undefined),
      ]);
      if (!answer?.body.includes("GRAPH_UNAVAILABLE"))
        faults.push(`an operation: ${answer?.body.slice(0, 80) ?? "hangs"}`);
      if (ready?.status !== 503) faults.push(`readiness: ${ready?.status ?? "hangs"}`);
      proxy.hold(false);
      if (!(await answersAgain(address))) faults.push("no answer afterwards");
      return judge(1, faults, "unavailable in time");
    },
  },
  {
    name: "connections to the database that are cut in the middle of an answer",
    kind: "A database that does not answer",
    right: "Each operation is answered rightly or GRAPH_UNAVAILABLE, and answers come again.",
    form: "quick",
    within: 300,
    run: async (trial) => {
      const between = await behindProxy(trial);
      if (!between) return skipped("Neo4j cannot be run here");
      const { address, proxy } = between;
      const random = randomNumbers(3);
      const rounds = trial.form === "quick" ? 10 : 100;
      const faults: string[] = [];
      for (let round = 0; round < rounds; round++) {
        proxy.cutAfter(Math.floor(random() * 600));
        const answers = await Promise.all([1, 2, 3].map((k) => post(address, title(round * 10 + k), { within: 10 })));
        for (const { body } of answers) {
          if (!body.includes('"Her"') && !body.includes("GRAPH_UNAVAILABLE")) faults.push(body.slice(0, 100));
        }
      }
      if (!(await answersAgain(address))) faults.push("no answer afterwards");
      return judge(rounds, faults, "right or unavailable");
    },
  },
];

async function behindProxy(trial: Trial): Promise<{ address: Address; proxy: Proxy } | undefined> {
  const uri = await trial.sharedNeo4j();
  if (uri === undefined) return undefined;
  await loadInto(trial, uri);
  const proxy = await startProxy(trial, uri);
  const address = await trial.serve({ environment: { ...neo4jPlace(proxy.uri), ANSWER_CACHE: "0" } });
  await post(address, title(0));
  return { address, proxy };
}

/** Whether a server answers rightly within half a minute. */
export async function answersAgain(address: Address): Promise<boolean> {
  for (let tried = 0; tried < 60; tried++) {
    const answer = await post(address, title(tried + 1_000), { within: 5 }).catch(() => undefined);
    if (answer?.body.includes('"Her"')) return true;
    await sleep(500);
  }
  return false;
}
