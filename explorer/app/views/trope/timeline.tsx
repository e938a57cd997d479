import { useEffect, useRef } from "preact/hooks";
import { pluralize, truncate } from "../../format.ts";
import { roleLabels, usageAbbreviations, usageLabels } from "../../labels.ts";
import { ownKeys } from "../../own-keys.ts";
import { NodeLink } from "../../parts/node-link.tsx";
import { Branches } from "./branches.tsx";
import type { Lineage } from "./lineage.ts";
import { RoleShape } from "./role-shape.tsx";
import { headHeight, type Layout, type Mark, nextMark, rowHeight } from "./timeline-layout.ts";

interface Props {
  readonly layout: Layout;
  readonly edges: Lineage["edges"];
  /** The key of the mark whose evidence is shown. */
  readonly shown: string;
  readonly onShow: (key: string) => void;
  readonly onPin: (key: string) => void;
}

const maxTitleLength = 20;

/** The timeline: works across in time, a row for each trope, a mark for each use. Arrow keys move from mark to mark. */
export function Timeline({ layout, edges, shown, onShow, onPin }: Props) {
  const { columns, rows, marks, width, height } = layout;
  const chart = useRef<SVGSVGElement>(null);
  // The mark that an address names may be scrolled out of view.
  useEffect(
    () => chart.current?.querySelector(".mark.shown")?.scrollIntoView({ block: "nearest", inline: "center" }),
    [],
  );
  const stop = marks.some(({ key }) => key === shown) ? shown : marks[0]?.key;
  const handleKey = (from: Mark, event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPin(from.key);
      return;
    }
    const next = nextMark(marks, from, event.key);
    if (!next) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGGElement>(".mark")[marks.indexOf(next)]?.focus();
  };
  return (
    <div class="timeline">
      <Branches layout={layout} edges={edges} />
      <ol class="timeline-rows" aria-label="Tropes, by hops from this one">
        {rows.map(({ trope, hops }) => (
          <li key={trope.id} class={hops === 0 ? "root" : ""}>
            <NodeLink node={trope} />
            <span class="quiet">{hops === 0 ? "this trope" : `${pluralize(hops, "hop")} away`}</span>
          </li>
        ))}
      </ol>
      <svg
        ref={chart}
        width={width}
        height={height}
        role="group"
        aria-label="Uses over time; arrow keys move from one to the next"
      >
        {rows.map(({ index }) => (
          <rect
            key={index}
            class={index % 2 === 0 ? "band" : "band other"}
            y={headHeight + index * rowHeight}
            width={width}
            height={rowHeight}
          />
        ))}
        {columns.map(({ work, x, gap }) => (
          <g key={work.id} aria-hidden="true">
            <line class="column" x1={x} x2={x} y1={headHeight - 6} y2={height} />
            {gap !== null && (
              <text class="gap" x={x - 20} y={height - 6} text-anchor="end">
                <title>{`${gap.toLocaleString("en")} years without a known use`}</title>
                {`${gap.toLocaleString("en")} y`}
              </text>
            )}
            <text class="work" transform={`translate(${x + 4} ${headHeight - 12}) rotate(-52)`}>
              {shortened(work.label)}
              <title>{work.label}</title>
            </text>
          </g>
        ))}
        {marks.map(({ step, key, x, y }) => (
          <text key={key} class="letters" x={x} y={y + 20} text-anchor="middle" aria-hidden="true">
            {step.usage ? usageAbbreviations[step.usage] : "–"}
          </text>
        ))}
        {marks.map((mark) => {
          const { step, key, x, y } = mark;
          return (
            <g
              key={key}
              class={`mark usage-${(step.usage ?? "unknown").toLowerCase()}${key === shown ? " shown" : ""}`}
              transform={`translate(${x} ${y})`}
              role="button"
              tabIndex={key === stop ? 0 : -1}
              aria-pressed={key === shown}
              aria-label={descriptionOf(mark)}
              onMouseEnter={() => onShow(key)}
              onFocus={() => onShow(key)}
              onClick={() => onPin(key)}
              onKeyDown={ownKeys((event) => handleKey(mark, event))}
            >
              <circle class="halo" r={14} />
              <RoleShape role={step.role} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function descriptionOf({ step: { work, trope, usage, role } }: Mark): string {
  const words = [usage ? usageLabels[usage] : "usage not stated", ...(role ? [roleLabels[role]] : [])];
  return `${work.label}, ${trope?.label ?? "no trope"}: ${words.join(", ")}`;
}

function shortened(label: string): string {
  const [, title = label, year = ""] = /^(.*?)( \([^()]*\))?$/.exec(label) ?? [];
  return truncate(title, maxTitleLength) + year;
}
