import { datasetText } from "../graph/dataset.ts";
import type { Engine } from "./engine.ts";

/** How long, in milliseconds, a graph is believed to be the one that it was. */
const believedFor = 250;

/** Tells which graph an engine holds, without asking it each time. */
export interface Freshness {
  /** The graph's version and hash in one word. Throws what the engine throws where it holds no graph. */
  current(): string | Promise<string>;
}

/**
 * Remembers which graph an engine holds. A load by this process is seen at once, one by another within a quarter of a
 * second and what the engine itself needs to notice it.
 */
export function createFreshness(engine: Engine): Freshness {
  let known: { readonly graph: string; readonly loads: number; readonly at: number } | undefined;
  let asking: { readonly loads: number; readonly answer: Promise<string> } | undefined;

  async function ask(loads: number): Promise<string> {
    const at = performance.now();
    const [row] = await engine.read({ text: datasetText, parameters: {} });
    const [version, hash] = (row?.[1] as [number, string][])[0] ?? [];
    const graph = `${version} ${hash}`;
    known = { graph, loads, at };
    return graph;
  }

  return {
    current() {
      const loads = engine.loads();
      if (known?.loads === loads && performance.now() - known.at < believedFor) return known.graph;
      // Whoever asks after a load does not take the answer to a question from before it.
      if (asking?.loads !== loads) {
        const mine = {
          loads,
          answer: ask(loads).finally(() => {
            if (asking === mine) asking = undefined;
          }),
        };
        asking = mine;
      }
      return asking.answer;
    },
  };
}
