import type { CompareQuery } from "../../../gql/graphql.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { TropeLink, WorkLink } from "../../parts/node-link.tsx";
import { UsageMark } from "../../parts/marks.tsx";

/** What an answer holds about works side by side. */
export type Comparison = NonNullable<CompareQuery["compare"]>;

type Use = Comparison["shared"][number]["uses"][number];

/** Tropes by works, with the usage in the cells. */
export function Matrix({ compared: { works, shared } }: { compared: Comparison }) {
  if (shared.length === 0) return <p class="quiet">They share no trope.</p>;
  return (
    <div class="scroll" role="region" aria-label="Tropes by works" tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">Tropes by works, with how each work uses each</caption>
        <thead>
          <tr>
            <th scope="col">Trope</th>
            {works.map((work) => (
              <th scope="col" key={work.id}>
                <WorkLink work={work} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shared.map(({ trope, uses, sameUsage, rarity }) => (
            <tr key={trope.id}>
              <th scope="row">
                <TropeLink trope={trope} />
                <span class="quiet">
                  rarity {rarity.toFixed(1)}
                  {sameUsage && ", used alike"}
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
