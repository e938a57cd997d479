import { readConfig } from "../../src/config.ts";
import { namingAddress } from "../../src/engines/engine.ts";
import { openEngine } from "../../src/engines/open.ts";
import { loadSeed } from "../load.ts";
import { type Command, CommandRefused } from "./command.ts";

export const loadCommand: Command = {
  name: "load",
  arguments: [],
  options: ["--force"],
  description: "make the database that the environment names equal to the records; with --force even if it is",
  run: async ({ dataFolder, environment, options }) => {
    const { graph } = readConfig(environment);
    if (graph.engine === "embedded" && graph.file === undefined) {
      throw new CommandRefused(
        "There is no database to load: set NEO4J_URI (such as neo4j://localhost:7687) or GRAPH_FILE (such as film.graph). `npm start` without either loads a graph of its own.",
      );
    }
    const engine = openEngine(graph);
    try {
      const when = options.includes("--force") ? "always" : "different";
      const { changed, version } = await namingAddress(engine, () => loadSeed(dataFolder, engine, when));
      return changed
        ? `Loaded: ${engine.address} now holds version ${version}.`
        : `Nothing to do: ${engine.address} holds these records already, as version ${version}.`;
    } finally {
      await engine.close();
    }
  },
};
