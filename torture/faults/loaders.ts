import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { post } from "../client.ts";
import { command, fewerRecords, loadInto, neo4jPlace } from "../records.ts";
import { runCypher } from "./cypher.ts";

const version = /version (\d+)/;

/** Loads that meet each other, or a graph that was changed by hand. */
export const loaders: readonly Attempt[] = [
  {
    name: "two loads of unlike records at once into one file",
    kind: "Versions given twice",
    right: "Both are done under unlike versions, or one says that it lost.",
    form: "quick",
    within: 200,
    run: async (trial) => {
      const rounds = trial.form === "quick" ? 1 : 10;
      const faults: string[] = [];
      const fewer = fewerRecords(trial);
      for (let round = 0; round < rounds; round++) {
        const place = { GRAPH_FILE: join(trial.folder(), "film.graph") };
        const ended = await Promise.all([
          command(trial, ["load"], place),
          command(trial, ["load"], { ...place, SEED_DATA: fewer }),
        ]);
        const versions = ended.map(({ end, printed }) => (end?.code === 0 ? version.exec(printed)?.[1] : undefined));
        if (versions[0] !== undefined && versions[0] === versions[1]) faults.push("both say they are the same version");
        if (versions.every((each) => each === undefined)) faults.push("neither load was done");
      }
      return judge(rounds, faults, "no load was lost in silence");
    },
  },
  {
    name: "a load that is stopped where it is, and another one",
    kind: "Versions given twice",
    right: "The other one waits, and both are done under unlike versions once the first goes on.",
    form: "long",
    within: 200,
    run: async (trial) => {
      const place = { GRAPH_FILE: join(trial.folder(), "film.graph") };
      const first = trial.start({ program: "seed/main.js", arguments: ["load"], environment: place });
      const lock = `${place.GRAPH_FILE}.loading`;
      for (let waited = 0; waited < 30_000 && !existsSync(lock); waited += 5) await sleep(5);
      first.signal("SIGSTOP");
      const environment = { ...place, SEED_DATA: fewerRecords(trial) };
      const other = trial.start({ program: "seed/main.js", arguments: ["load"], environment });
      const faults: string[] = [];
      if (!existsSync(lock)) faults.push("the first was not stopped in time");
      if ((await other.ended(15)) !== undefined) faults.push("the other does not wait");
      first.signal("SIGCONT");
      const ends = [await first.ended(60), await other.ended(60)];
      const versions = [first, other].map((each) => version.exec(each.output())?.[1]);
      if (ends.some((end) => end?.code !== 0)) faults.push("a load failed");
      if (versions[0] === versions[1]) faults.push("both have the same version");
      return judge(1, faults, `versions ${versions.join(" and ")}`);
    },
  },
  {
    name: "edges deleted by hand from Neo4j, and a load",
    kind: "Graphs changed by hand",
    right: "The load brings them back.",
    form: "long",
    within: 300,
    run: async (trial) => {
      const neo4j = await trial.ownNeo4j();
      if (!neo4j) return skipped("Neo4j cannot be run here");
      const question = { query: "{ works { edges { node { tropes { totalCount } } } } }" };
      await loadInto(trial, neo4j.uri);
      const served = await trial.serve({ environment: { ...neo4jPlace(neo4j.uri), ANSWER_CACHE: "0" } });
      const before = (await post(served, question)).body;
      await runCypher(neo4j, "MATCH (:FilmGraph)-[r:USES]->() WHERE r.id < 'h' DELETE r");
      await loadInto(trial, neo4j.uri);
      const after = (await post(served, question)).body;
      return judge(1, after === before ? [] : ["the edges are still missing"], "repaired");
    },
  },
];
