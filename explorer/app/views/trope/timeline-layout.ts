import type { StepPartsFragment } from "../../../gql/graphql.ts";
import { gapsBefore, startYear, yearsBetween } from "../../../../src/graph/years.ts";
import type { Lineage } from "./lineage.ts";

type Work = StepPartsFragment["work"];
type Trope = Lineage["tropes"][number];

/** One work's place across the timeline. */
interface Column {
  readonly work: Work;
  readonly x: number;
  /** Years without a known use before it, where there are many. */
  readonly gap: number | null;
}

/** One trope's place down the timeline. */
interface Row extends Trope {
  readonly index: number;
  readonly y: number;
}

/** One use of a trope by a work, as drawn. */
export interface Mark {
  readonly step: StepPartsFragment;
  readonly key: string;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** The position of everything in a timeline. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** The height of a row, and of the names above the rows. */
export const rowHeight = 64;
export const headHeight = 190;

const edge = 30;
const closest = 31;
const farthest = 96;
const longGap = 50;

/** Lays works out across in time order, their distance growing with the logarithm of the years between, and tropes down by hops. */
export function layOut({ tropes, steps }: Lineage): Layout {
  const columns = placeWorks(steps);
  const across = new Map(columns.map((column) => [column.work.id, column.x]));
  const used = new Set(steps.flatMap(({ trope }) => (trope ? [trope.id] : [])));
  const rows = tropes
    .filter(({ hops, trope }) => hops === 0 || used.has(trope.id))
    .map((trope, index) => ({ ...trope, index, y: headHeight + index * rowHeight + rowHeight / 2 }));
  const down = new Map(rows.map((row) => [row.trope.id, row]));
  const crowds = Map.groupBy(steps, cellOf);
  const marks = steps.flatMap((step) => {
    const row = down.get(step.trope?.id ?? "");
    if (!row) return [];
    const crowd = crowds.get(cellOf(step)) ?? [];
    const shift = (crowd.indexOf(step) - (crowd.length - 1) / 2) * (crowd.length > 2 ? 20 : 30);
    return [{ step, key: keyOf(step), row: row.index, x: across.get(step.work.id) ?? 0, y: row.y - 6 + shift }];
  });
  return {
    columns,
    rows,
    marks,
    width: (columns.at(-1)?.x ?? 0) + 150,
    height: headHeight + rows.length * rowHeight,
  };
}

/** The words by which an address names a step. */
function keyOf({ work, trope, usage }: StepPartsFragment): string {
  return [work.id, trope?.id ?? "", usage ?? ""].join("~");
}

function cellOf({ work, trope }: StepPartsFragment): string {
  return `${work.id}~${trope?.id ?? ""}`;
}

function placeWorks(steps: readonly StepPartsFragment[]): readonly Column[] {
  const works = [...new Map(steps.map(({ work }) => [work.id, work])).values()];
  const gaps = gapsBefore(works);
  const columns: Column[] = [];
  let last: number | null = null;
  for (const [index, work] of works.entries()) {
    const year = startYear(work);
    const years = last === null || year === null ? 0 : Math.max(0, yearsBetween(last, year));
    const x = (columns.at(-1)?.x ?? edge - closest) + Math.min(farthest, closest + 5 * Math.log2(1 + years));
    const gap = gaps[index]?.years ?? 0;
    columns.push({ work, x: columns.length === 0 ? edge : x, gap: gap >= longGap ? gap : null });
    last = year ?? last;
  }
  return columns;
}

/** The mark next to one in a direction: along its row, or the nearest across in the row above or below. */
export function nextMark(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const along = marks.filter(({ row }) => row === from.row).sort((a, b) => a.x - b.x || a.y - b.y);
  const place = along.indexOf(from);
  if (key === "ArrowRight") return along[place + 1];
  if (key === "ArrowLeft") return along[place - 1];
  if (key === "Home") return along[0];
  if (key === "End") return along.at(-1);
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const step = key === "ArrowDown" ? 1 : -1;
  const rows = [...new Set(marks.map(({ row }) => row))].sort((a, b) => a - b);
  const row = rows[rows.indexOf(from.row) + step];
  return marks.filter((mark) => mark.row === row).sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}
