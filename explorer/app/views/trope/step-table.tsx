import { Evidence } from "../../parts/evidence.tsx";
import { TropeLink, WorkLink } from "../../parts/node-link.tsx";
import { UsageMark } from "../../parts/marks.tsx";
import { plain, roleWords } from "../../labels.ts";
import type { Lineage } from "./timeline-layout.ts";

/** The same history as a table, the oldest use first. */
export function StepTable({ steps }: Pick<Lineage, "steps">) {
  return (
    <div class="scroll">
      <table class="facts">
        <caption class="unseen">Uses over time</caption>
        <thead>
          <tr>
            <th scope="col">Work</th>
            <th scope="col">Trope</th>
            <th scope="col">Usage</th>
            <th scope="col">Role</th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ work, trope, usage, role, evidence }, index) => (
            <tr key={index}>
              <th scope="row">
                <WorkLink work={work} />
              </th>
              <td>{trope && <TropeLink trope={trope} />}</td>
              <td>
                <UsageMark usage={usage} />
              </td>
              <td>{role && roleWords[role]}</td>
              <td>
                <Evidence pieces={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const descent = ["VARIANT_OF", "DESCENDS_FROM", "SUBTROPE_OF"];

/** How the tropes of a history stand to each other, descent first. */
export function Relations({ edges }: Pick<Lineage, "edges">) {
  if (edges.length === 0) return <p class="quiet">No relation to another trope is recorded.</p>;
  const order = [...edges].sort(
    (a, b) => Number(!descent.includes(a.relation)) - Number(!descent.includes(b.relation)),
  );
  return (
    <ul class="plain spaced">
      {order.map(({ from, to, relation, evidence }, index) => (
        <li key={index}>
          <TropeLink trope={from} /> <span class="quiet">{words[relation] ?? plain(relation)}</span>{" "}
          <TropeLink trope={to} />
          <Evidence pieces={evidence} />
        </li>
      ))}
    </ul>
  );
}

const words: Readonly<Record<string, string>> = {
  VARIANT_OF: "is a variant of",
  DESCENDS_FROM: "comes down from",
  SUBTROPE_OF: "is a narrower case of",
  INVERTS: "turns round",
  SUBVERTS: "turns to another end",
  COMBINES: "joins with something else",
  CONTRASTS_WITH: "stands against",
  SISTER_OF: "is like",
};
