import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Gathered } from "./use-neighbourhoods.ts";

/** Where a node stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is to be placed, and where. */
interface Wanted {
  readonly gathered: Gathered;
  /** Places that are kept. */
  readonly known: ReadonlyMap<string, Place>;
  /** Where new nodes begin. */
  readonly around: Place;
  /** How much wider than high the whole may be; names are wide. */
  readonly stretch: number;
}

interface Body {
  readonly id: string;
  x?: number;
  y?: number;
  fx?: number;
  fy?: number;
}

const room = 36;
const slice = 8;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds a place for every node by forces; those with a known place keep it, new ones begin around one point. It works a
 * few milliseconds in each frame, so that the page never stalls, and gives up where it is no longer wanted.
 */
export async function arrange(
  { gathered: { nodes, edges }, known, around, stretch }: Wanted,
  wanted: () => boolean,
): Promise<ReadonlyMap<string, Place>> {
  const squeezed = ({ x, y }: Place): Place => ({ x: x / stretch, y });
  const begin = squeezed(around);
  const bodies = [...nodes.keys()].map((id, index) => {
    const place = known.get(id);
    return bodyOf(id, index, place && squeezed(place), begin);
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
    .force("apart", forceManyBody().strength(-220).distanceMax(900))
    .force("room", forceCollide(room))
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  let began = performance.now();
  for (let tick = 0; tick < ticks && wanted(); tick++) {
    simulation.tick();
    if (performance.now() - began < slice) continue;
    await nextFrame();
    began = performance.now();
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: x * stretch, y }]));
}

/** Waits until the page has been shown once more. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function bodyOf(id: string, index: number, place: Place | undefined, around: Place): Body {
  if (place) return { id, fx: place.x, fy: place.y };
  const reach = 30 * Math.sqrt(index);
  const turn = index * goldenAngle;
  return { id, x: around.x + reach * Math.cos(turn), y: around.y + reach * Math.sin(turn) };
}
