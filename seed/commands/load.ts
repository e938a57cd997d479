import { readConfig } from "../../src/config.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { openEngine } from "../../src/engines/open.ts";
import { loadSeed } from "../load.ts";
import { type Command, CommandRefused } from "./command.ts";

export const loadCommand: Command = {
  name: "load",
  arguments: [],
  description: "make the database that the environment names equal to the records",
  run: async ({ dataFolder, environment }) => {
    const { graph } = readConfig(environment);
    if (graph.engine === "embedded" && graph.file === undefined) {
      throw new CommandRefused(
        "There is no database to load: set NEO4J_URI (such as neo4j://localhost:7687) or GRAPH_FILE (such as film.graph). `npm start` without either loads a graph of its own.",
      );
    }
    const engine = openEngine(graph);
    try {
      const { changed, version } = await loadSeed(dataFolder, engine);
      return changed
        ? `Loaded: ${engine.address} now holds version ${version}.`
        : `Nothing to do: ${engine.address} holds these records already, as version ${version}.`;
    } catch (error) {
      if (error instanceof GraphUnavailable)
        throw new GraphUnavailable(`${engine.address}: ${error.message}`, { cause: error });
      throw error;
    } finally {
      await engine.close();
    }
  },
};
