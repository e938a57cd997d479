import { ThingLink } from "../../parts/node-link.tsx";
import type { Lineage } from "./timeline-layout.ts";

/** What in a history looks wrong or open, each finding with what it speaks of. */
export function Findings({ findings }: Pick<Lineage, "findings">) {
  return (
    <section aria-labelledby="findings" class="section findings">
      <h3 id="findings">What looks wrong or open</h3>
      {findings.length === 0 && <p class="quiet">Nothing.</p>}
      <ul class="plain spaced">
        {findings.map(({ message, about }) => (
          <li key={message}>
            {message}
            <ul class="plain minor">
              {about.map((node) => (
                <li key={node.id}>
                  <ThingLink node={node} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
