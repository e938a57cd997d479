import { roleLabels } from "../../labels.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { UsageMark } from "../../parts/marks.tsx";
import { NodeLink } from "../../parts/node-link.tsx";
import { Table } from "../../parts/table.tsx";
import type { Lineage } from "./lineage.ts";

/** The uses of a lineage as a table, the oldest first. */
export function StepTable({ steps }: Pick<Lineage, "steps">) {
  return (
    <div class="scroll">
      <Table caption="Uses over time" columns={["Work", "Trope", "Usage", "Role", "Evidence"]}>
        {steps.map(({ work, trope, usage, role, evidence }, index) => (
          <tr key={index}>
            <th scope="row">
              <NodeLink node={work} />
            </th>
            <td>{trope && <NodeLink node={trope} />}</td>
            <td>
              <UsageMark usage={usage} />
            </td>
            <td>{role && roleLabels[role]}</td>
            <td>
              <Evidence pieces={evidence} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
