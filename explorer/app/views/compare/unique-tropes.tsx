import { pluralize } from "../../format.ts";
import { UsageMark } from "../../parts/marks.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import type { ComparisonProps } from "./comparison.ts";

/** The tropes that one of the works uses and no other of them does, work by work. */
export function UniqueTropes({ comparison: { alone } }: ComparisonProps) {
  return (
    <div class="beside">
      {alone.map(({ work, uses }) => (
        <details class="group" key={work.id}>
          <summary>
            <h3 dir="auto">{work.label}</h3>
            <span class="quiet">{pluralize(new Set(uses.map(({ trope }) => trope.id)).size, "trope")}</span>
          </summary>
          <ul class="plain">
            {uses.map(({ trope, usage }, index) => (
              <li key={index}>
                <NodeLink node={trope} /> {usage && <UsageMark usage={usage} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
