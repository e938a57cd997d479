import { groupBy, leastBy } from "../../graph/graph.ts";
import { compareText } from "../../graph/text.ts";
import { earliestStart, formatStart, gapsBefore, latestStart, longGap, startYear } from "../../graph/years.ts";
import type { NodeRow, TropeRow, WorkRow } from "../../query/nodes.ts";
import type { StepRow } from "./lineage-step.ts";

/** Something that looks wrong or open in a history. It is reported beside the history, which stays as it is. */
export interface FindingRow {
  readonly kind: "CYCLE" | "OLDER_DESCENDANT" | "GAP" | "UNCERTAIN_ORIGIN" | "UNDATED" | "TRUNCATED";
  readonly message: string;
  readonly about: readonly NodeRow[];
}

/** The most cycles that are reported; each can be as long as the history is large. */
const maxCycles = 100;

/** A relation between two nodes of a history, the later first. */
interface Descent<Node> {
  readonly from: Node;
  readonly to: Node;
}

/** What is odd about a trope's history in time: `steps` are in time order. */
export function timeFindings(steps: readonly StepRow[], descent: readonly Descent<TropeRow>[]): FindingRow[] {
  return [...olderDescendants(steps, descent), ...gaps(steps), ...uncertainOrigin(steps), ...undated(steps)];
}

/** A trope that was surely used before any known use of the one it is held to come from. */
function olderDescendants(steps: readonly StepRow[], descent: readonly Descent<TropeRow>[]): FindingRow[] {
  const datedSteps = steps.filter(({ work }) => startYear(work) !== null);
  const stepsOf = groupBy(datedSteps, ({ trope }) => trope ?? "");
  const first = ({ id }: TropeRow, start: (work: WorkRow) => number): WorkRow | undefined =>
    leastBy(stepsOf.get(id) ?? [], ({ work }) => start(work))?.work;
  return distinctPairs(descent).flatMap(({ from, to }) => {
    const [later, earlier] = [first(from, latestStart), first(to, earliestStart)];
    if (!later || !earlier || latestStart(later) >= earliestStart(earlier)) return [];
    const message = `"${from.name}" is held to come from "${to.name}", yet its first known use is older: ${dated(later)} against ${dated(earlier)}.`;
    return [{ kind: "OLDER_DESCENDANT", message, about: [from, to, later, earlier] }];
  });
}

/** Each pair of nodes once, whatever the relations between them. */
export function distinctPairs<Relation extends Descent<NodeRow>>(descent: readonly Relation[]): readonly Relation[] {
  return [...new Map(descent.map((each) => [`${each.from.id} ${each.to.id}`, each])).values()];
}

/** A work with the year that it is placed at. */
export function dated(work: WorkRow): string {
  return `${work.title} (${formatStart(work)})`;
}

/** The years in which surely no known use falls, where they are many. */
function gaps(steps: readonly StepRow[]): FindingRow[] {
  const works = steps.map(({ work }) => work);
  return gapsBefore(works).flatMap(({ years, after }, index) => {
    const next = works[index];
    if (!after || !next || years <= longGap) return [];
    const message = `No use is known for ${years.toLocaleString("en")} years between ${dated(after)} and ${dated(next)}.`;
    return [{ kind: "GAP", message, about: [after, next] }];
  });
}

function uncertainOrigin([first]: readonly StepRow[]): FindingRow[] {
  if (!first || first.certainty === "CONFIRMED") return [];
  const message = `The history begins with ${first.work.label}, and that is not certain.`;
  return [{ kind: "UNCERTAIN_ORIGIN", message, about: [first.work] }];
}

function undated(steps: readonly StepRow[]): FindingRow[] {
  const works = new Map(steps.filter(({ work }) => startYear(work) === null).map(({ work }) => [work.id, work]));
  return [...works.values()].map((work) => ({
    kind: "UNDATED",
    message: `${work.title} has no known year, so it stands last.`,
    about: [work],
  }));
}

/** The cycles of descent, each once, from its smallest id. Of cycles that share nodes, at least one is reported. */
export function cycleFindings<Node extends NodeRow>(descent: readonly Descent<Node>[]): FindingRow[] {
  const cycles = new Map(cyclesIn(descent).map((cycle) => [cycle.map(({ id }) => id).join(" "), cycle]));
  return [...cycles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, cycle]) => ({
      kind: "CYCLE",
      message: `The descent goes in a circle: ${[...cycle, ...cycle.slice(0, 1)].map(({ label }) => label).join(", from ")}.`,
      about: cycle,
    }));
}

/** Follows every relation once, depth first: one that leads back to a node on the way closes a cycle. */
function cyclesIn<Node extends NodeRow>(descent: readonly Descent<Node>[]): (readonly Node[])[] {
  const onward = groupBy(descent, ({ from }) => from.id);
  const found: (readonly Node[])[] = [];
  const places = new Map<string, number>();
  const way: Node[] = [];
  // A null after a node's relations ends the way there; a call for each node would overflow the stack.
  const waiting: (Node | null)[] = descent.map(({ from }) => from).reverse();
  while (waiting.length > 0 && found.length < maxCycles) {
    const node = waiting.pop();
    if (!node) {
      const left = way.pop();
      // Left for good, and so on no way any more.
      if (left) places.set(left.id, -1);
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

/** Reports that a limit was reached. */
export function truncatedFinding(root: NodeRow): FindingRow {
  return { kind: "TRUNCATED", message: "There may be more than is shown: a bound was met.", about: [root] };
}
