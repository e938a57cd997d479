import { shapeOf } from "./shapes.ts";

/** The shape and colour of a kind, as drawn. */
export function Swatch({ kind }: { kind: string }) {
  const corners = shapeOf(kind).map((pair) => pair.join(","));
  return (
    <svg class={`swatch swatch-${kind.toLowerCase()}`} viewBox="-1 -1 2 2" width="12" height="12" aria-hidden="true">
      {corners.length === 0 ? <circle r="1" /> : <polygon points={corners.join(" ")} />}
    </svg>
  );
}
