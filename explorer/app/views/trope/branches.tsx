import { isDescent } from "./descent.ts";
import type { Lineage } from "./lineage.ts";
import type { Layout } from "./timeline-layout.ts";

interface Props {
  readonly layout: Layout;
  readonly edges: Lineage["edges"];
}

const width = 44;
const from = 40;

/** Descent among the rows of a timeline: a bow from each trope to those it descends from. The list of relations says the same. */
export function Branches({ layout: { rows, height }, edges }: Props) {
  const down = new Map(rows.map(({ trope, y }) => [trope.id, y]));
  const bows = edges.flatMap((edge) => {
    const [later, earlier] = [down.get(edge.from.id), down.get(edge.to.id)];
    return isDescent(edge) && later !== undefined && earlier !== undefined ? [{ later, earlier }] : [];
  });
  return (
    <svg
      class="branches"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMaxYMin slice"
      aria-hidden="true"
    >
      {bows.map(({ later, earlier }, index) => {
        const reach = from - Math.min(34, 10 + Math.abs(later - earlier) / 16);
        return <path key={index} d={`M${from} ${later}C${reach} ${later} ${reach} ${earlier} ${from} ${earlier}`} />;
      })}
      {bows.map(({ earlier }, index) => (
        <circle key={index} cx={from} cy={earlier} r={3} />
      ))}
    </svg>
  );
}
