import type cytoscape from "cytoscape";
import { useEffect, useRef, useState } from "preact/hooks";
import { note } from "../../navigation.ts";
import { arrange, type Place } from "./layout.ts";
import { draw, fit, leaveOut, mark, openDrawing, styleIn, towards } from "./drawing.ts";
import { NodePanel } from "./node-panel.tsx";
import { recallPlaces, rememberPlaces } from "./positions.ts";
import { savePng, saveSvg } from "./save.ts";
import { addressOfShown, type Shown } from "./graph-state.ts";
import type { Gathered } from "./use-neighbourhoods.ts";

interface Props {
  readonly shown: Shown;
  readonly gathered: Gathered;
}

/** The drawing, and beside it the chosen node in words. */
export function Canvas({ shown, gathered }: Props) {
  const { id, expanded, without, chosen } = shown;
  const box = useRef<HTMLDivElement>(null);
  const { drawing, drawn } = useDrawing(box, id, chosen, gathered);
  useEffect(() => drawing && leaveOut(drawing, without), [drawing, drawn, [...without].join(",")]);
  useEffect(() => drawing && mark(drawing, chosen), [drawing, drawn, chosen]);

  const choose = (one: string): void => note(addressOfShown({ ...shown, chosen: one }));
  const expand = (one: string): void => {
    const more = one === id || expanded.includes(one) ? expanded : [...expanded, one];
    note(addressOfShown({ ...shown, expanded: more, chosen: one }));
  };
  const fold = (one: string): void =>
    note(addressOfShown({ ...shown, expanded: expanded.filter((other) => other !== one) }));
  const tapped = useRef(expand);
  tapped.current = expand;
  useEffect(() => {
    drawing?.on("tap", "node", ({ target }) => tapped.current((target as cytoscape.NodeSingular).id()));
  }, [drawing]);

  const pressed = (event: KeyboardEvent): void => {
    if (!drawing) return;
    if (event.key === "Enter") expand(chosen);
    else if (event.key === "+" || event.key === "-") drawing.zoom(drawing.zoom() * (event.key === "+" ? 1.25 : 0.8));
    else if (event.key === "0") fit(drawing);
    else if (event.key.startsWith("Arrow")) choose(towards(drawing, chosen, event.key) ?? chosen);
    else return;
    event.preventDefault();
  };
  const name = id.replaceAll(/[^\w-]+/g, "-");
  return (
    <div class="graph">
      <div class="graph-picture">
        {/* Finding an element of this id, the library writes no style element of its own, which the page's policy forbids. */}
        <span id="__________cytoscape_stylesheet" hidden />
        <div
          ref={box}
          class="canvas __________cytoscape_container"
          role="application"
          tabIndex={0}
          aria-label="The drawing. Arrow keys choose a node, Enter expands it, plus and minus zoom, 0 shows all."
          aria-busy={drawn !== gathered}
          onKeyDown={pressed}
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
            {drawn === gathered ? "Click a node to expand it; drag it to move it." : "Drawing …"}
          </span>
        </p>
      </div>
      <NodePanel shown={shown} gathered={gathered} expand={expand} fold={fold} choose={choose} />
    </div>
  );
}

interface Drawing {
  readonly drawing: cytoscape.Core | undefined;
  /** What is drawn wholly by now. */
  readonly drawn: Gathered | undefined;
}

/** A drawing in an element that follows what is gathered and the reader's colours, and keeps the places of its nodes. */
function useDrawing(box: { readonly current: HTMLElement | null }, id: string, chosen: string, gathered: Gathered) {
  const [state, setState] = useState<Drawing>({ drawing: undefined, drawn: undefined });
  const { drawing } = state;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const opened = openDrawing(element);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = (): void => void opened.style(styleIn(element));
    dark.addEventListener("change", recolour);
    opened.on("dragfree", () => rememberPlaces(id, opened));
    setState({ drawing: opened, drawn: undefined });
    return () => {
      dark.removeEventListener("change", recolour);
      opened.destroy();
    };
  }, []);
  useEffect(() => {
    if (!drawing) return;
    let left = false;
    void drawAll(drawing, id, chosen, gathered, () => !left).then((done) => {
      if (done) setState({ drawing, drawn: gathered });
    });
    return () => void (left = true);
  }, [drawing, gathered]);
  return state;
}

async function drawAll(
  drawing: cytoscape.Core,
  id: string,
  chosen: string,
  gathered: Gathered,
  wanted: () => boolean,
): Promise<boolean> {
  const before = drawing.nodes().length;
  const known = new Map<string, Place>(recallPlaces(id));
  drawing.nodes().forEach((node) => void known.set(node.id(), node.position()));
  const stretch = Math.min(1.4, Math.max(0.8, drawing.width() / drawing.height()));
  const places = await arrange({ gathered, known, around: known.get(chosen) ?? { x: 0, y: 0 }, stretch }, wanted);
  if (!wanted()) return false;
  await draw(drawing, gathered, places, wanted);
  if (!wanted()) return false;
  if (drawing.nodes().length !== before) fit(drawing);
  rememberPlaces(id, drawing);
  return true;
}
