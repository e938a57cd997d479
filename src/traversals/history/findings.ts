import { groupBy } from "../../graph/graph.ts";
import type { NodeRow, TropeRow, WorkRow } from "../../query/nodes.ts";
import { formatStart, startBounds, type StepRow } from "./lineage-step.ts";

/** Something that looks wrong or open in a history. It is reported beside the history, which stays as it is. */
export interface FindingRow {
  readonly kind: "CYCLE" | "OLDER_DESCENDANT" | "GAP" | "UNCERTAIN_ORIGIN" | "UNDATED" | "TRUNCATED";
  readonly message: string;
  readonly about: readonly NodeRow[];
}

/** So many circles are told; each can be as long as the history is large. */
const mostCycles = 100;

/** After so many years without a known use, a history has a gap. */
const longGap = 300;

/** A relation between two nodes of a history, the later first. */
interface Descent<Node> {
  readonly from: Node;
  readonly to: Node;
}

/** What is odd about a trope's history in time: `steps` stand in time order. */
export function timeFindings(steps: readonly StepRow[], descent: readonly Descent<TropeRow>[]): FindingRow[] {
  return [...olderDescendants(steps, descent), ...gaps(steps), ...uncertainOrigin(steps), ...undated(steps)];
}

/** A trope that was surely used before any use that is known of the one it is held to come from; each such pair once. */
function olderDescendants(steps: readonly StepRow[], descent: readonly Descent<TropeRow>[]): FindingRow[] {
  const worksOf = new Map([...groupBy(steps, ({ trope }) => trope ?? "")].map(([id, uses]) => [id, datedWorks(uses)]));
  const pairs = new Map(descent.map((each) => [`${each.from.id} ${each.to.id}`, each]));
  return [...pairs.values()].flatMap(({ from, to }) => {
    const later = leastBy(worksOf.get(from.id) ?? [], ({ latest }) => latest);
    const earlier = leastBy(worksOf.get(to.id) ?? [], ({ earliest }) => earliest);
    if (!later || !earlier || later.latest >= earlier.earliest) return [];
    const message = `"${from.name}" is held to come from "${to.name}", yet its first known use is older: ${dated(later.work)} against ${dated(earlier.work)}.`;
    return [{ kind: "OLDER_DESCENDANT", message, about: [from, to, later.work, earlier.work] }];
  });
}

interface DatedWork {
  readonly work: WorkRow;
  /** The years in which it can have been begun, and the last in which it can have run. */
  readonly earliest: number;
  readonly latest: number;
  readonly end: number;
}

function datedWorks(steps: readonly StepRow[]): DatedWork[] {
  return steps.flatMap(({ work }) => {
    const bounds = startBounds(work);
    return bounds ? [{ work, earliest: bounds[0], latest: bounds[1], end: work.endYear ?? bounds[1] }] : [];
  });
}

function leastBy<Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>((least, item) => (least && of(least) <= of(item) ? least : item), undefined);
}

function dated(work: WorkRow): string {
  return `${work.title} (${formatStart(work)})`;
}

/** The years in which surely no known use falls, where they are many. */
function gaps(steps: readonly StepRow[]): FindingRow[] {
  let before: DatedWork | undefined;
  return datedWorks(steps).flatMap((next) => {
    const previous = before;
    if (!previous || next.end > previous.end) before = next;
    const years = previous ? yearsBetween(previous.end, next.earliest) : 0;
    if (!previous || years <= longGap) return [];
    const message = `No use is known for ${years.toLocaleString("en")} years between ${dated(previous.work)} and ${dated(next.work)}.`;
    return [{ kind: "GAP", message, about: [previous.work, next.work] }];
  });
}

/** There is no year 0. */
function yearsBetween(from: number, to: number): number {
  return to - from - (from < 0 && to > 0 ? 1 : 0);
}

function uncertainOrigin([first]: readonly StepRow[]): FindingRow[] {
  if (!first || first.certainty === "CONFIRMED") return [];
  const message = `The history begins with ${first.work.label}, and that is not certain.`;
  return [{ kind: "UNCERTAIN_ORIGIN", message, about: [first.work] }];
}

function undated(steps: readonly StepRow[]): FindingRow[] {
  const works = new Map(steps.filter(({ work }) => startBounds(work) === null).map(({ work }) => [work.id, work]));
  return [...works.values()].map((work) => ({
    kind: "UNDATED",
    message: `${work.title} has no known year, so it stands last.`,
    about: [work],
  }));
}

/**
 * The circles among relations of descent, each told once, from the node whose id comes first. Where circles share nodes,
 * at least one of them is told, but not every way round.
 */
export function cycleFindings<Node extends NodeRow>(descent: readonly Descent<Node>[]): FindingRow[] {
  const cycles = new Map(circles(descent).map((cycle) => [cycle.map(({ id }) => id).join(" "), cycle]));
  return [...cycles.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cycle]) => ({
      kind: "CYCLE",
      message: `The descent goes in a circle: ${[...cycle, ...cycle.slice(0, 1)].map(({ label }) => label).join(", from ")}.`,
      about: cycle,
    }));
}

/** Goes along every relation once, depth first: what leads back to a node on the way closes a circle. */
function circles<Node extends NodeRow>(descent: readonly Descent<Node>[]): (readonly Node[])[] {
  const onward = groupBy(descent, ({ from }) => from.id);
  const found: (readonly Node[])[] = [];
  const places = new Map<string, number>();
  const way: Node[] = [];
  // A null after a node's relations ends the way there; a call for each node would overflow the stack.
  const waiting: (Node | null)[] = descent.map(({ from }) => from).reverse();
  while (waiting.length > 0 && found.length < mostCycles) {
    const node = waiting.pop() ?? null;
    if (node === null) {
      // Left for good, and so on no way any more.
      places.set((way.pop() as Node).id, -1);
      continue;
    }
    const place = places.get(node.id);
    if (place === undefined) {
      places.set(node.id, way.length);
      way.push(node);
      waiting.push(null, ...(onward.get(node.id) ?? []).map(({ to }) => to).reverse());
    } else if (place >= 0) {
      found.push(fromSmallest(way.slice(place)));
    }
  }
  return found;
}

function fromSmallest<Node extends NodeRow>(cycle: readonly Node[]): readonly Node[] {
  const ids = cycle.map(({ id }) => id);
  const start = ids.indexOf([...ids].sort()[0] ?? "");
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

/** Tells that a bound was met. */
export function truncatedFinding(root: NodeRow): FindingRow {
  return { kind: "TRUNCATED", message: "There may be more than is shown: a bound was met.", about: [root] };
}
