import { join } from "node:path";
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
