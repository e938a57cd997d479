import type { Usage } from "../../../gql/graphql.ts";
import { formatList, pluralize } from "../../format.ts";
import { usageLabels } from "../../labels.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { RoleMark, UsageMark } from "../../parts/marks.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import type { WorkProps } from "./work-props.ts";

const order: readonly (Usage | null)[] = [
  "SUBVERTED", "INVERTED", "DECONSTRUCTED", "AVERTED", "PARODIED", "PLAYED_WITH", "DISCUSSED", "STRAIGHT", null,
]; // prettier-ignore

/** The tropes that a work uses: those that it changes first, those that it uses straight last. */
export function TropesByUsage({ work: { tropes } }: WorkProps) {
  const groups = Map.groupBy(tropes?.edges ?? [], ({ usage }) => usage);
  if (groups.size === 0) return <p class="quiet">None recorded.</p>;
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
                <span class="quiet">{pluralize(uses.length, "trope")}</span>
              </summary>
              <ul class="uses">
                {uses.map(({ node, how, role, evidence }, index) => (
                  <li key={index}>
                    <p>
                      <NodeLink node={node} /> <RoleMark role={role} />
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
        <p class="quiet">How it uses them is not recorded; it could be {formatList(Object.values(usageLabels))}.</p>
      )}
    </>
  );
}
