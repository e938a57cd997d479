import cytoscape from "cytoscape";
import { humanize, truncate } from "../../format.ts";
import { nextFrame, type Position } from "./layout.ts";
import { kinds, shapeOf } from "./shapes.ts";
import type { Graph } from "./use-neighbourhoods.ts";

const maxNameLength = 28;
/** With more edges than this at the chosen node, their names would cover one another. */
const maxNamedEdges = 12;
const elementsPerFrame = 40;

/** Opens an empty drawing in an element. */
export function openDrawing(container: HTMLElement): cytoscape.Core {
  return cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 3,
    pixelRatio: "auto",
    style: styleIn(container),
    layout: { name: "preset" },
  });
}

/** How everything looks, in the colours that the page's style sheet gives an element now. */
export function styleIn(element: HTMLElement): cytoscape.StylesheetJson {
  const computed = getComputedStyle(element);
  const tone = (name: string): string => computed.getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        width: 20,
        height: 20,
        "font-size": 11,
        "font-family": "system-ui, sans-serif",
        color: tone("--ink"),
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-background-color": tone("--raised"),
        "text-background-opacity": 0.75,
        "min-zoomed-font-size": 6.5,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind="${kind}"]`,
      style: { ...shapeStyle(kind), "background-color": tone(`--kind-${kind.toLowerCase()}`) },
    })),
    {
      selector: "edge",
      style: { width: 1, "line-color": tone("--strong-line"), opacity: 0.6, "curve-style": "haystack", events: "no" },
    },
    {
      selector: "node.chosen",
      style: { "border-width": 4, "border-color": tone("--focus"), width: 26, height: 26, "z-index": 1 },
    },
    { selector: "edge.near", style: { opacity: 1, "line-color": tone("--accent") } },
    {
      selector: "edge.named",
      style: {
        width: 2,
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": tone("--accent"),
        "arrow-scale": 0.8,
        label: "data(name)",
        "font-size": 9,
        color: tone("--ink"),
      },
    },
    { selector: ".hidden", style: { display: "none" } },
  ] as cytoscape.StylesheetJson;
}

function shapeStyle(kind: string): object {
  const corners = shapeOf(kind);
  return corners.length === 0
    ? { shape: "ellipse" }
    : { shape: "polygon", "shape-polygon-points": corners.flat().join(" ") };
}

interface Options {
  readonly drawing: cytoscape.Core;
  readonly graph: Graph;
  readonly positions: ReadonlyMap<string, Position>;
  readonly signal: AbortSignal;
}

/** Makes a drawing show a graph, adding a few elements in each frame; what both have in common stays as it is. Rejects once the signal is aborted. */
export async function draw({ drawing, graph: { nodes, edges }, positions, signal }: Options): Promise<void> {
  drawing.elements().filter((each) => !nodes.has(each.id()) && !edges.has(each.id())).remove(); // prettier-ignore
  const added: cytoscape.ElementDefinition[] = [];
  for (const { id, label, __typename } of nodes.values()) {
    if (drawing.getElementById(id).empty())
      added.push({
        group: "nodes",
        data: { id, name: truncate(label, maxNameLength), kind: __typename },
        position: { ...(positions.get(id) ?? { x: 0, y: 0 }) },
      });
  }
  for (const { id, from, to, relation } of edges.values()) {
    if (drawing.getElementById(id).empty() && nodes.has(from) && nodes.has(to))
      added.push({ group: "edges", data: { id, source: from, target: to, name: humanize(relation), relation } });
  }
  for (let index = 0; index < added.length; index += elementsPerFrame) {
    drawing.add(added.slice(index, index + elementsPerFrame));
    if (index + elementsPerFrame < added.length) await nextFrame();
    signal.throwIfAborted();
  }
}

/** Hides the elements of some kinds and relations, and shows the others. */
export function hide(drawing: cytoscape.Core, names: ReadonlySet<string>): void {
  const hidden = drawing.elements().filter((each) => names.has(String(each.data(each.isNode() ? "kind" : "relation"))));
  drawing.batch(() => {
    drawing.elements(".hidden").difference(hidden).removeClass("hidden");
    hidden.addClass("hidden");
  });
}

/** Highlights the chosen node and its edges, and names these where they are few. */
export function highlight(drawing: cytoscape.Core, chosen: string): void {
  drawing.batch(() => {
    drawing.elements(".chosen, .near").removeClass("chosen near named");
    const near = drawing.getElementById(chosen).addClass("chosen").connectedEdges().addClass("near");
    if (near.length <= maxNamedEdges) near.addClass("named");
  });
}

/** Brings all that is shown into view. */
export function fit(drawing: cytoscape.Core): void {
  drawing.fit(drawing.elements(":visible"), 30);
}

/** The nearest node in the direction of an arrow key. */
export function nodeTowards(drawing: cytoscape.Core, from: string, key: string): string | undefined {
  const here = drawing.getElementById(from);
  if (here.empty()) return drawing.nodes(":visible").first().id();
  const { x, y } = here.position();
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  const sign = key === "ArrowLeft" || key === "ArrowUp" ? -1 : 1;
  let best: { readonly id: string; readonly far: number } | undefined;
  drawing.nodes(":visible").forEach((node) => {
    const at = node.position();
    const [along, aside] = sideways ? [at.x - x, at.y - y] : [at.y - y, at.x - x];
    const far = along * sign + 2 * Math.abs(aside);
    if (along * sign > 1 && (!best || far < best.far)) best = { id: node.id(), far };
  });
  return best?.id;
}
