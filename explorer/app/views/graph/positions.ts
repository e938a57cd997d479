import type cytoscape from "cytoscape";
import type { Place } from "./layout.ts";

/** Where the nodes of a drawing stood when this tab last showed it. */
export function recallPlaces(id: string): ReadonlyMap<string, Place> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(`places ${id}`) ?? "[]") as [string, Place][]);
  } catch {
    return new Map();
  }
}

/** Keeps where the nodes stand, so that coming back finds them there. */
export function rememberPlaces(id: string, drawing: cytoscape.Core): void {
  const places = new Map(recallPlaces(id));
  drawing.nodes().forEach((node) => void places.set(node.id(), node.position()));
  try {
    sessionStorage.setItem(`places ${id}`, JSON.stringify([...places]));
  } catch {
    // Without storage the drawing is laid out anew.
  }
}
