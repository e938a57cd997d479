/** The corners of a shape between -1 and 1 each way, as `x,y` pairs; a shape without corners is round. */
type Corners = readonly (readonly [x: number, y: number])[];

const round: Corners = [];

/** The kinds of node in the legend's order, each with its shape; the colour is the style sheet's. */
const shapes = {
  Work: rectangle(1, 0.8),
  Character: round,
  Person: regular(4),
  Trope: regular(3),
  Review: rectangle(0.75, 0.95),
  Claim: [[-1, -0.7], [0.4, -0.7], [1, 0], [0.4, 0.7], [-1, 0.7]],
  Debate: regular(6),
  Chain: [[-1, -0.9], [0, -0.3], [1, -0.9], [0, 1]],
  Bond: [[-1, 0.6], [-0.4, -0.6], [1, -0.6], [0.4, 0.6]],
  Publication: regular(5),
  Organisation: regular(8),
  Place: star(5),
  Source: [[-0.4, -0.9], [0.4, -0.9], [0.8, 0], [0.4, 0.9], [-0.4, 0.9], [-0.8, 0]],
} satisfies Record<string, Corners>; // prettier-ignore

/** The kinds of node in the legend's order. */
export const kinds = Object.keys(shapes) as readonly (keyof typeof shapes)[];

/** The corners of a kind's shape. */
export function shapeOf(kind: string): Corners {
  return Object.hasOwn(shapes, kind) ? shapes[kind as keyof typeof shapes] : round;
}

function rectangle(x: number, y: number): Corners {
  return [[-x, -y], [x, -y], [x, y], [-x, y]]; // prettier-ignore
}

function regular(count: number): Corners {
  return Array.from({ length: count }, (_, index) => corner(index / count, 1));
}

function star(points: number): Corners {
  return Array.from({ length: 2 * points }, (_, index) => corner(index / (2 * points), index % 2 === 0 ? 1 : 0.45));
}

/** The point a part of the way round, clockwise from the top. */
function corner(part: number, reach: number): readonly [x: number, y: number] {
  const turn = 2 * Math.PI * part;
  return [rounded(reach * Math.sin(turn)), rounded(-reach * Math.cos(turn))];
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
