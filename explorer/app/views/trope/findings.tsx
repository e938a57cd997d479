import { NodeList } from "../../parts/node-list.tsx";
import type { Lineage } from "./lineage.ts";

/** What looks wrong in a history or is still open, each finding with the nodes that it is about. */
export function Findings({ findings }: Pick<Lineage, "findings">) {
  return (
    <section aria-labelledby="findings" class="section findings">
      <h3 id="findings">Gaps and open questions</h3>
      {findings.length === 0 && <p class="quiet">None.</p>}
      <ul class="plain spaced">
        {findings.map(({ message, about }) => (
          <li key={message}>
            {message}
            <div class="minor">
              <NodeList nodes={about} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
