import { useEffect, useRef } from "preact/hooks";
import { addressOf } from "../../address.ts";
import { roleWords, usageWords } from "../../labels.ts";
import { headHeight, type Layout, type Lineage, type Mark, nextMark, rowHeight } from "./timeline-layout.ts";
import { Branches } from "./branches.tsx";
import { Shape } from "./role-shape.tsx";

interface Props {
  readonly layout: Layout;
  readonly edges: Lineage["edges"];
  readonly shown: string;
  readonly show: (mark: Mark) => void;
  readonly pin: (mark: Mark) => void;
}

/** A few letters for each usage, so that colour is not the only sign. */
export const usageLetters = {
  STRAIGHT: "str",
  AVERTED: "avt",
  SUBVERTED: "sub",
  INVERTED: "inv",
  DECONSTRUCTED: "dec",
  PARODIED: "par",
  PLAYED_WITH: "pla",
  DISCUSSED: "dis",
} as const;

const longestName = 20;

/** The timeline: works across in time, a row for each trope, a mark for each use. Arrow keys go from mark to mark. */
export function Chart({ layout, edges, shown, show, pin }: Props) {
  const { columns, rows, marks, width, height } = layout;
  const chart = useRef<SVGSVGElement>(null);
  // What an address names may stand beyond the edge of the box that the timeline is moved in.
  useEffect(
    () => chart.current?.querySelector(".mark.shown")?.scrollIntoView({ block: "nearest", inline: "center" }),
    [],
  );
  const stop = marks.some(({ key }) => key === shown) ? shown : marks[0]?.key;
  const go = (from: Mark, event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pin(from);
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
            <a href={addressOf({ __typename: "Trope", id: trope.id })}>{trope.name}</a>
            <span class="quiet">{hops === 0 ? "this trope" : `${hops} ${hops === 1 ? "hop" : "hops"} away`}</span>
          </li>
        ))}
      </ol>
      <svg
        ref={chart}
        width={width}
        height={height}
        role="group"
        aria-label="Uses over time; arrow keys go from one to the next"
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
            {step.usage ? usageLetters[step.usage] : "–"}
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
              aria-label={sentenceOf(mark)}
              onMouseEnter={() => show(mark)}
              onFocus={() => show(mark)}
              onClick={() => pin(mark)}
              onKeyDown={(event) => go(mark, event)}
            >
              <circle class="halo" r={14} />
              <Shape role={step.role} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function sentenceOf({ step: { work, trope, usage, role } }: Mark): string {
  const words = [usage ? usageWords[usage] : "usage not stated", ...(role ? [roleWords[role]] : [])];
  return `${work.label}, ${trope?.name ?? "no trope"}: ${words.join(", ")}`;
}

function shortened(label: string): string {
  const [, title = label, year = ""] = /^(.*?)( \([^()]*\))?$/.exec(label) ?? [];
  return (title.length > longestName ? `${title.slice(0, longestName - 1).trimEnd()}…` : title) + year;
}
