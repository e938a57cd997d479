import { plain } from "../../labels.ts";
import { kinds, shapeOf } from "./shapes.ts";
import { addressOfShown, type Shown } from "./graph-state.ts";
import type { Gathered } from "./use-neighbourhoods.ts";

interface Props {
  readonly shown: Shown;
  readonly gathered: Gathered;
}

/** The legend, by which kinds and relations are shown or left out. */
export function Filters({ shown, gathered }: Props) {
  const drawn = new Set<string>([...gathered.nodes.values()].map(({ __typename }) => __typename));
  const relations = [...new Set([...gathered.edges.values()].map(({ relation }) => relation))].sort();
  return (
    <div class="filters">
      <nav aria-label="Kinds, shown or left out" class="choices">
        {kinds
          .filter((kind) => drawn.has(kind))
          .map((kind) => (
            <Toggle key={kind} name={kind} shown={shown} swatch />
          ))}
      </nav>
      <details>
        <summary>Relations</summary>
        <nav aria-label="Relations, shown or left out" class="choices">
          {relations.map((relation) => (
            <Toggle key={relation} name={relation} shown={shown} />
          ))}
        </nav>
      </details>
    </div>
  );
}

function Toggle({ name, shown, swatch = false }: { name: string; shown: Shown; swatch?: boolean }) {
  const without = new Set(shown.without);
  const isShown = !without.delete(name);
  if (isShown) without.add(name);
  return (
    <a data-keep href={addressOfShown({ ...shown, without })} class={isShown ? "toggle" : "toggle off"}>
      {swatch && <Swatch kind={name} />}
      {plain(name)}
      <span class="unseen">{isShown ? ", shown; leave out" : ", left out; show"}</span>
    </a>
  );
}

/** The shape and colour of a kind, as drawn. */
export function Swatch({ kind }: { kind: string }) {
  const corners = shapeOf(kind).map((pair) => pair.join(","));
  return (
    <svg class={`swatch swatch-${kind.toLowerCase()}`} viewBox="-1 -1 2 2" width="12" height="12" aria-hidden="true">
      {corners.length === 0 ? <circle r="1" /> : <polygon points={corners.join(" ")} />}
    </svg>
  );
}
