import { useMemo, useState } from "preact/hooks";
import type { Direction } from "../../../gql/graphql.ts";
import { withQuery } from "../../address.ts";
import { replaceAddress, useAddress } from "../../navigation.ts";
import { Choices } from "../../parts/choices.tsx";
import { Section } from "../../parts/section.tsx";
import { Findings } from "./findings.tsx";
import { Legend } from "./legend.tsx";
import type { Lineage } from "./lineage.ts";
import { StepPanel } from "./step-panel.tsx";
import { StepTable } from "./step-table.tsx";
import { layOut } from "./timeline-layout.ts";
import { Timeline } from "./timeline.tsx";

const directionLabels: Readonly<Record<Direction, string>> = {
  BOTH: "both directions",
  ANCESTORS: "ancestors",
  DESCENDANTS: "descendants",
};

interface Props {
  readonly lineage: Lineage;
  readonly direction: Direction;
}

/** A trope's lineage as a timeline with its findings, and as a table. */
export function History({ lineage, direction }: Props) {
  const { query } = useAddress();
  const layout = useMemo(() => layOut(lineage), [lineage]);
  const [shown, setShown] = useState(query.get("step") ?? "");
  const addressWith = (change: Readonly<Record<string, string | undefined>>): string =>
    withQuery(location.pathname, { ...Object.fromEntries(query), ...change });
  return (
    <Section id="lineage" title="Lineage">
      <Choices
        name="Direction of the lineage"
        choices={(Object.keys(directionLabels) as Direction[]).map((each) => ({
          label: directionLabels[each],
          to: addressWith({ direction: each === "BOTH" ? undefined : each }),
          isChosen: each === direction,
        }))}
      />
      <div class="history">
        {layout.marks.length === 0 ? (
          <p class="quiet">No known work uses it or a related trope.</p>
        ) : (
          <div class="stack">
            <Legend steps={lineage.steps} />
            <Timeline
              layout={layout}
              edges={lineage.edges}
              shown={shown}
              onShow={setShown}
              onPin={(key) => {
                setShown(key);
                replaceAddress(addressWith({ step: key }));
              }}
            />
            <StepPanel step={layout.marks.find(({ key }) => key === shown)?.step} />
            <details class="group">
              <summary>
                <h3>The same as a table</h3>
              </summary>
              <StepTable steps={lineage.steps} />
            </details>
          </div>
        )}
        <Findings findings={lineage.findings} />
      </div>
    </Section>
  );
}
