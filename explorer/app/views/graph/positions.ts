import type cytoscape from "cytoscape";
import type { Position } from "./layout.ts";

/** The positions that the nodes of a drawing had when this tab last showed it. */
export function recallPositions(id: string): ReadonlyMap<string, Position> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(`positions ${id}`) ?? "[]") as [string, Position][]);
  } catch {
    return new Map();
  }
}

/** Keeps the nodes' positions, so that a reader who comes back finds them there. */
export function rememberPositions(id: string, drawing: cytoscape.Core): void {
  const positions = new Map(recallPositions(id));
  drawing.nodes().forEach((node) => void positions.set(node.id(), node.position()));
  try {
    sessionStorage.setItem(`positions ${id}`, JSON.stringify([...positions]));
  } catch {
    // Without storage the drawing is laid out again.
  }
}
