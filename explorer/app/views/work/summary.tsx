import type { ComponentChildren } from "preact";
import { capitalize } from "../../format.ts";
import { creditLabels } from "../../labels.ts";
import { CommaSeparated } from "../../parts/comma-separated.tsx";
import { Names } from "../../parts/names.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import type { WorkProps } from "./work-props.ts";

/** A work's other titles, its makers, and the work that it is part of. */
export function Summary({ work: { alternativeTitles, credits, partOf, discussedInEssays } }: WorkProps) {
  const makers = Map.groupBy(
    (credits?.edges ?? []).filter(({ role }) => role !== "PERFORMER"),
    ({ role }) => role,
  );
  return (
    <dl class="about">
      {alternativeTitles.length > 0 && (
        <Row name="Also known as">
          <Names names={alternativeTitles} />
        </Row>
      )}
      {[...makers].map(([role, edges]) => (
        <Row key={role} name={capitalize(creditLabels[role])}>
          <CommaSeparated nodes={edges.map(({ node }) => node)} />
        </Row>
      ))}
      {partOf && (
        <Row name="Part of">
          <NodeLink node={partOf} />
        </Row>
      )}
      {!discussedInEssays && <Row name="In the essays">not discussed; included for the history of a trope</Row>}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
