import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Graph } from "./use-neighbourhoods.ts";

/** Where a node is drawn. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly graph: Graph;
  /** Positions that are kept. */
  readonly known: ReadonlyMap<string, Position>;
  /** Where new nodes start. */
  readonly start: Position;
  /** How much wider than high the whole may be; names are wide. */
  readonly stretch: number;
  readonly signal: AbortSignal;
}

interface Body {
  readonly id: string;
  x?: number;
  y?: number;
  fx?: number;
  fy?: number;
}

const radius = 36;
const sliceMilliseconds = 8;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds a position for every node by forces; those with a known position keep it. It works a few milliseconds in each
 * frame, so that the page never stalls, and rejects once the signal is aborted.
 */
export async function layOutGraph({
  graph: { nodes, edges },
  known,
  start,
  stretch,
  signal,
}: Options): Promise<ReadonlyMap<string, Position>> {
  const squeezed = ({ x, y }: Position): Position => ({ x: x / stretch, y });
  const bodies = [...nodes.keys()].map((id, index) => {
    const position = known.get(id);
    return position ? fixedBody(id, squeezed(position)) : newBody(id, index, squeezed(start));
  });
  if (bodies.every(({ id }) => known.has(id))) return known;
  const links = [...edges.values()]
    .filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const ticks = bodies.length > 200 ? 120 : 240;
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force("charge", forceManyBody().strength(-220).distanceMax(900))
    .force("collide", forceCollide(radius))
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  let began = performance.now();
  for (let tick = 0; tick < ticks; tick++) {
    signal.throwIfAborted();
    simulation.tick();
    if (performance.now() - began < sliceMilliseconds) continue;
    await nextFrame();
    began = performance.now();
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: x * stretch, y }]));
}

/** Waits until the page has been painted once more. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function fixedBody(id: string, { x, y }: Position): Body {
  return { id, fx: x, fy: y };
}

/** New nodes start on a spiral, so that no two start at one point. */
function newBody(id: string, index: number, start: Position): Body {
  const distance = 30 * Math.sqrt(index);
  const angle = index * goldenAngle;
  return { id, x: start.x + distance * Math.cos(angle), y: start.y + distance * Math.sin(angle) };
}
