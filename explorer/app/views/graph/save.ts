import type cytoscape from "cytoscape";
import { shapeOf } from "./shapes.ts";
import { xmlText } from "./xml-text.ts";

/** Saves a drawing as a PNG picture of its whole extent. */
export function savePng(drawing: cytoscape.Core, name: string): void {
  const background = getComputedStyle(document.body).backgroundColor;
  const picture = drawing.png({
    output: "blob",
    full: true,
    scale: 2,
    bg: background,
    maxWidth: 6000,
    maxHeight: 6000,
  });
  download(picture, `${name}.png`);
}

/** Saves a drawing as an SVG picture, with its names as text. */
export function saveSvg(drawing: cytoscape.Core, name: string): void {
  download(new Blob([svgOf(drawing)], { type: "image/svg+xml" }), `${name}.svg`);
}

function download(picture: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function svgOf(drawing: cytoscape.Core): string {
  const { x1, y1, w, h } = drawing.elements(":visible").boundingBox();
  const box = [x1 - 20, y1 - 20, w + 40, h + 40].map(Math.round);
  const [x, y, width, height] = box;
  const { backgroundColor, color } = getComputedStyle(document.body);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" font-family="sans-serif" font-size="11">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${backgroundColor}"/>`,
    '<g stroke="#8d8678">',
    ...drawing.edges(":visible").map(lineOf),
    "</g>",
    `<g text-anchor="middle" fill="${color}">`,
    ...drawing.nodes(":visible").map(nodeOf),
    "</g>",
    "</svg>",
  ].join("\n");
}

function lineOf(edge: cytoscape.EdgeSingular): string {
  const [a, b] = [edge.source().position(), edge.target().position()].map(({ x, y }) => [x.toFixed(1), y.toFixed(1)]);
  const title = `<title>${xmlText(String(edge.data("name")))}</title>`;
  return `<line x1="${a?.[0]}" y1="${a?.[1]}" x2="${b?.[0]}" y2="${b?.[1]}">${title}</line>`;
}

function nodeOf(node: cytoscape.NodeSingular): string {
  const { x, y } = node.position();
  const fill = String(node.style("background-color"));
  const corners = shapeOf(String(node.data("kind"))).map((pair) => pair.map((number) => number * 10).join(","));
  const shape =
    corners.length === 0
      ? `<circle r="10" fill="${fill}"/>`
      : `<polygon points="${corners.join(" ")}" fill="${fill}"/>`;
  const name = `<text y="22">${xmlText(String(node.data("name")))}</text>`;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${shape}${name}</g>`;
}
