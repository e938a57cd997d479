import { Evidence } from "../../parts/evidence.tsx";
import { UsageMark } from "../../parts/marks.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import type { Comparison, ComparisonProps } from "./comparison.ts";

type Use = Comparison["shared"][number]["uses"][number];

/** Tropes by works, with the usage in the cells. */
export function Matrix({ comparison: { works, shared } }: ComparisonProps) {
  if (shared.length === 0) return <p class="quiet">They share no tropes.</p>;
  return (
    <div class="scroll" role="region" aria-label="Tropes by works" tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">Tropes by works, with how each work uses each</caption>
        <thead>
          <tr>
            <th scope="col">Trope</th>
            {works.map((work) => (
              <th scope="col" key={work.id}>
                <NodeLink node={work} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shared.map(({ trope, uses, sameUsage, rarity }) => (
            <tr key={trope.id}>
              <th scope="row">
                <NodeLink node={trope} />
                <span class="quiet">
                  rarity {rarity.toFixed(1)}
                  {sameUsage && ", used the same way"}
                </span>
              </th>
              {works.map(({ id }) => (
                <td key={id}>
                  <Cell uses={uses.filter(({ work }) => work.id === id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0) return <span class="quiet">not used</span>;
  return (
    <>
      {uses.map(({ usage, how, evidence }, index) => (
        <div key={index} class="cell">
          <UsageMark usage={usage} />
          {how && <p class="how">{how}</p>}
          <Evidence pieces={evidence} />
        </div>
      ))}
    </>
  );
}
