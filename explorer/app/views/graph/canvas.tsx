import type cytoscape from "cytoscape";
import { useEffect, useRef } from "preact/hooks";
import { replaceAddress } from "../../navigation.ts";
import { ownKeys } from "../../own-keys.ts";
import { fit, hide, highlight, nodeTowards } from "./drawing.ts";
import { graphAddress, type GraphProps } from "./graph-state.ts";
import { NodePanel } from "./node-panel.tsx";
import { savePng, saveSvg } from "./save.ts";
import { useDrawing } from "./use-drawing.ts";

/** The drawing, with a panel that describes the chosen node. */
export function Canvas({ state, graph }: GraphProps) {
  const { id, expanded, hidden, chosen } = state;
  const box = useRef<HTMLDivElement>(null);
  const { drawing, drawn } = useDrawing({ box, state, graph });
  useEffect(() => drawing && hide(drawing, hidden), [drawing, drawn, [...hidden].join(",")]);
  useEffect(() => drawing && highlight(drawing, chosen), [drawing, drawn, chosen]);

  const choose = (node: string): void => replaceAddress(graphAddress({ ...state, chosen: node }));
  const expand = (node: string): void => {
    const more = node === id || expanded.includes(node) ? expanded : [...expanded, node];
    replaceAddress(graphAddress({ ...state, expanded: more, chosen: node }));
  };
  const collapse = (node: string): void =>
    replaceAddress(graphAddress({ ...state, expanded: expanded.filter((other) => other !== node) }));
  const onTap = useRef(expand);
  onTap.current = expand;
  useEffect(() => {
    drawing?.on("tap", "node", ({ target }) => onTap.current((target as cytoscape.NodeSingular).id()));
  }, [drawing]);

  const handleKey = (event: KeyboardEvent): void => {
    if (!drawing) return;
    if (event.key === "Enter") expand(chosen);
    else if (event.key === "+" || event.key === "-") drawing.zoom(drawing.zoom() * (event.key === "+" ? 1.25 : 0.8));
    else if (event.key === "0") fit(drawing);
    else if (event.key.startsWith("Arrow")) choose(nodeTowards(drawing, chosen, event.key) ?? chosen);
    else return;
    event.preventDefault();
  };
  const name = id.replaceAll(/[^\w-]+/g, "-");
  return (
    <div class="graph">
      <div class="stack">
        {/* Where an element has this id, the library adds no style element of its own, which the page's policy forbids. */}
        <span id="__________cytoscape_stylesheet" hidden />
        <div
          ref={box}
          class="canvas __________cytoscape_container"
          role="application"
          tabIndex={0}
          aria-label="The drawing. Arrow keys choose a node, Enter expands it, plus and minus zoom, 0 shows all."
          aria-busy={drawn !== graph}
          onKeyDown={ownKeys(handleKey)}
        />
        <p class="graph-tools">
          <button type="button" onClick={() => drawing && fit(drawing)}>
            Show all
          </button>
          <button type="button" onClick={() => drawing && savePng(drawing, name)}>
            Save as PNG
          </button>
          <button type="button" onClick={() => drawing && saveSvg(drawing, name)}>
            Save as SVG
          </button>
          <span class="quiet" role="status">
            {drawn === graph ? "Click a node to expand it; drag it to move it." : "Drawing …"}
          </span>
        </p>
      </div>
      <NodePanel state={state} graph={graph} expand={expand} collapse={collapse} choose={choose} />
    </div>
  );
}
