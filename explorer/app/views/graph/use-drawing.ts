import type cytoscape from "cytoscape";
import { useEffect, useState } from "preact/hooks";
import { draw, fit, openDrawing, styleIn } from "./drawing.ts";
import type { GraphProps } from "./graph-state.ts";
import { layOutGraph, type Position } from "./layout.ts";
import { recallPositions, rememberPositions } from "./positions.ts";
import type { Graph } from "./use-neighbourhoods.ts";

interface Drawing {
  readonly drawing: cytoscape.Core | undefined;
  /** The graph that is completely drawn. */
  readonly drawn: Graph | undefined;
}

interface Options extends GraphProps {
  readonly box: { readonly current: HTMLElement | null };
}

/** A drawing in an element: it follows the graph and the reader's colours, and keeps the positions of its nodes. */
export function useDrawing({ box, state: { id, chosen }, graph }: Options): Drawing {
  const [current, setCurrent] = useState<Drawing>({ drawing: undefined, drawn: undefined });
  const { drawing } = current;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const opened = openDrawing(element);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = (): void => void opened.style(styleIn(element));
    dark.addEventListener("change", recolour);
    opened.on("dragfree", () => rememberPositions(id, opened));
    setCurrent({ drawing: opened, drawn: undefined });
    return () => {
      dark.removeEventListener("change", recolour);
      opened.destroy();
    };
  }, []);
  useEffect(() => {
    if (!drawing) return;
    const abort = new AbortController();
    const { signal } = abort;
    update({ drawing, id, chosen, graph, signal }).then(
      () => setCurrent({ drawing, drawn: graph }),
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    return () => abort.abort();
  }, [drawing, graph]);
  return current;
}

interface Update {
  readonly drawing: cytoscape.Core;
  readonly id: string;
  readonly chosen: string;
  readonly graph: Graph;
  readonly signal: AbortSignal;
}

async function update({ drawing, id, chosen, graph, signal }: Update): Promise<void> {
  const before = drawing.nodes().length;
  const known = new Map<string, Position>(recallPositions(id));
  drawing.nodes().forEach((node) => void known.set(node.id(), node.position()));
  const stretch = Math.min(1.4, Math.max(0.8, drawing.width() / drawing.height()));
  const start = known.get(chosen) ?? { x: 0, y: 0 };
  const positions = await layOutGraph({ graph, known, start, stretch, signal });
  signal.throwIfAborted();
  await draw({ drawing, graph, positions, signal });
  if (drawing.nodes().length !== before) fit(drawing);
  rememberPositions(id, drawing);
}
