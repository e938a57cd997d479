import type { Usage } from "../../../gql/graphql.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { TropeLink } from "../../parts/node-link.tsx";
import { RoleMark, UsageMark } from "../../parts/marks.tsx";
import { counted, usageWords } from "../../labels.ts";
import type { WorkShown } from "../work.tsx";

const order: readonly (Usage | null)[] = [
  "SUBVERTED", "INVERTED", "DECONSTRUCTED", "AVERTED", "PARODIED", "PLAYED_WITH", "DISCUSSED", "STRAIGHT", null,
]; // prettier-ignore

/** The tropes that a work uses: what it changes first, what it uses as it is after. */
export function TropesByUsage({ work: { tropes } }: { work: WorkShown }) {
  const groups = Map.groupBy(tropes?.edges ?? [], ({ usage }) => usage);
  if (groups.size === 0) return <p class="quiet">No trope of it is recorded.</p>;
  return (
    <>
      {order
        .filter((usage) => groups.has(usage))
        .map((usage) => {
          const uses = groups.get(usage) ?? [];
          return (
            <details class="group" key={usage ?? "none"} open={usage !== "STRAIGHT" && usage !== null}>
              <summary>
                <h3>
                  <UsageMark usage={usage} />
                </h3>
                <span class="quiet">{counted(uses.length, "trope")}</span>
              </summary>
              <ul class="uses">
                {uses.map(({ node, how, role, evidence }, index) => (
                  <li key={index}>
                    <p>
                      <TropeLink trope={node} /> <RoleMark role={role} />
                    </p>
                    {how && <p class="how">{how}</p>}
                    <Evidence pieces={evidence} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      {groups.size === 1 && groups.has(null) && (
        <p class="quiet">Nobody says how it uses them: {Object.values(usageWords).join(", ")} are the words for it.</p>
      )}
    </>
  );
}
