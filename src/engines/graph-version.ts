import { datasetText } from "../graph/dataset.ts";
import { type Engine, readVersioned } from "./engine.ts";

/** How long, in milliseconds, the known version is trusted. */
const maxAge = 250;

export interface GraphVersion {
  /** The graph's version and hash in one string. Throws what the engine throws where it holds no graph. */
  current(): string | Promise<string>;
}

/** Remembers which graph an engine holds. A load by this process is seen at once, any other within a quarter second. */
export function createGraphVersion(engine: Engine): GraphVersion {
  let known: { readonly graph: string; readonly loads: number; readonly at: number } | undefined;
  let asking: { readonly loads: number; readonly answer: Promise<string> } | undefined;

  async function ask(loads: number): Promise<string> {
    const at = performance.now();
    const [, [[version, hash]]] = await readVersioned(engine, { text: datasetText, parameters: {} });
    const graph = `${version} ${hash}`;
    known = { graph, loads, at };
    return graph;
  }

  return {
    current() {
      const loads = engine.loads();
      if (known?.loads === loads && performance.now() - known.at < maxAge) return known.graph;
      // An answer to a question from before a load may be of the old graph.
      if (asking?.loads !== loads) {
        const answer: Promise<string> = ask(loads).finally(() => {
          if (asking?.answer === answer) asking = undefined;
        });
        asking = { loads, answer };
      }
      return asking.answer;
    },
  };
}
