import { type Batches, createBatches } from "./batch.ts";
import { datasetText } from "../graph/dataset.ts";
import { type Detail, type Hop, hopText, hopTotalText, nodeText } from "./hop.ts";
import { type Page, place } from "./keyset.ts";
import type { Reader } from "./reader.ts";
import { nameProperty, type NodeRow, readNode, type RowOf, type Target } from "./nodes.ts";
import {
  type EvidenceRow,
  type FactRow,
  evidenceLists,
  factProperties,
  readEvidence,
  readFacts,
} from "../graph/evidence.ts";
import { type Ahead, type Root, rootStatement, rootTotalText } from "./collection.ts";
import { type Parameters, type Position, versioned } from "../graph/statement.ts";
import type { NodeKind } from "../graph/vocabulary.ts";

/** What a hop reached: the node at its head, and what the edge says under its own names. */
type Reached<Node extends NodeRow = NodeRow> = Listed<Node> & Readonly<Record<string, unknown>>;
/** A row of a list. */
export interface Listed<Node extends NodeRow = NodeRow> {
  /** The list's name, which its cursors carry. */
  readonly list: string;
  /** Null in a brief list. */
  readonly position: Position | null;
  /** Empty unless evidence was asked for; no edge is without. */
  readonly evidence: readonly EvidenceRow[];
  readonly node: Node;
}

type NodeOf<To extends Target> = To extends NodeKind ? RowOf[To] : NodeRow;

/**
 * The walks of one operation. Asking for many nodes' neighbours in one tick sends one statement for each hop and set
 * of arguments, however many nodes they start from.
 */
export interface Walk {
  hop<To extends Target>(
    hop: Hop & { to: To },
    id: string,
    page: Page,
    detail: Detail,
  ): Promise<readonly Reached<NodeOf<To>>[]>;
  total(hop: Hop, id: string, filters: Page["filters"]): Promise<number>;
  /** A page of a root. What is read ahead with it is there when a walk of that hop is asked for. */
  root<To extends Target>(
    root: Root & { to: To },
    page: Page,
    brief: boolean,
    ahead?: Ahead,
  ): Promise<readonly Listed<NodeOf<To>>[]>;
  rootTotal(root: Root, filters: Page["filters"]): Promise<number>;
  /** The node of that id and kind; null where there is none. */
  node<To extends Target>(target: To, id: string, brief?: boolean): Promise<NodeOf<To> | null>;
  facts(id: string): Promise<readonly FactRow[]>;
  dataset(): Promise<readonly unknown[]>;
  redirects: Reader["redirects"];
}

/** A page that holds a whole short list, such as a work's franchise or a character's performers. */
export const wholeList: Page = { first: 1_000, after: null, filters: {} };

export function createWalk(reader: Reader, batches: Batches = createBatches()): Walk {
  const { load } = batches;

  async function readRows(text: string, parameters: Parameters): Promise<readonly unknown[][]> {
    return (await reader.read({ text, parameters })) as readonly unknown[][];
  }

  async function readNodes(
    target: Target,
    ids: readonly string[],
    brief: boolean,
  ): Promise<Map<string, NodeRow | null>> {
    const rows = await readRows(nodeText(target, brief), { ids });
    return new Map(rows.map((row) => [row[0] as string, readNode(target, row, 1, brief)]));
  }

  return {
    async hop(hop, id, { first, after, filters }, detail) {
      const parameters = { ...filters, first, ...place(after, hop.apart) };
      const batch = async (ids: readonly string[]): Promise<Map<string, readonly Reached[]>> => {
        const rows = await readRows(hopText(hop, { filters: Object.keys(filters), detail, after: after !== null }), {
          ...parameters,
          ids,
        });
        return new Map(rows.map(([from, list]) => [from as string, readAll(hop, list, detail)]));
      };
      return (await load(pageKey(hop, parameters, detail), batch, [], id)) as never;
    },
    total(hop, id, filters) {
      const batch = async (ids: readonly string[]): Promise<Map<string, number>> => {
        const rows = await readRows(hopTotalText(hop, Object.keys(filters)), { ...filters, ids });
        return new Map(rows.map(([from, total]) => [from as string, total as number]));
      };
      return load(["total", hop.name, filters], batch, 0, id);
    },
    async root(root, page, brief, ahead) {
      const rows = (await reader.read(rootStatement(root, page, brief, ahead))) as readonly unknown[][];
      if (!ahead) return rows.flatMap((row) => readListed(root, row, brief)) as never;
      const { hop, first, detail } = ahead;
      const pairs = (rows as readonly [unknown[], unknown][]).flatMap(([row, list]) =>
        readListed(root, row, brief).map((listed) => [listed, readAll(hop, list, detail)] as const),
      );
      batches.take(pageKey(hop, { first }, detail), new Map(pairs.map(([{ node }, page]) => [node.id, page])));
      return pairs.map(([listed]) => listed) as never;
    },
    async rootTotal(root, filters) {
      return (await reader.read({ text: rootTotalText(root, Object.keys(filters)), parameters: filters })) as number;
    },
    async node(target, id, brief = false) {
      const batch = (ids: readonly string[]) => readNodes(target, ids, brief);
      return (await load<NodeRow | null>(["node", target, brief], batch, null, id)) as never;
    },
    facts(id) {
      const batch = async (ids: readonly string[]): Promise<Map<string, readonly FactRow[]>> => {
        const rows = await readRows(factsText, { ids });
        return new Map(rows.map((row) => [row[0] as string, readFacts(row, 1)]));
      };
      return load(["facts"], batch, [], id);
    },
    dataset: async () => (await readRows(datasetText, {}))[0] ?? [],
    redirects: reader.redirects,
  };
}

/** The text that reads what supports nodes' own properties. */
export const factsText = versioned([
  "UNWIND $ids AS id",
  "MATCH (to:FilmGraph {id: id})",
  "WHERE to.factProperty IS NOT NULL",
  `RETURN collect([id, ${factProperties.map((list) => `to.${list}`).join(", ")}]) AS rows`,
]);

/** What a page of a hop is known by among the batches of an operation. */
function pageKey({ name }: Hop, parameters: Parameters, detail: Detail): readonly unknown[] {
  return ["hop", name, parameters, detail];
}

/** What a hop reached from one node, as its text collected it. */
function readAll(hop: Hop, rows: unknown, detail: Detail): readonly Reached[] {
  if (detail === "name" && hop.to !== "ANY") {
    const [nodeKind, property] = [hop.to, nameProperty(hop.to)];
    return (rows as readonly string[]).map((name) => {
      const node = { nodeKind, [property]: name } as unknown as NodeRow;
      return { list: hop.name, position: null, evidence: nothing, node };
    });
  }
  return (rows as readonly unknown[][]).flatMap((row) => readReached(hop, row, detail));
}

const nothing: readonly EvidenceRow[] = [];

function readReached(hop: Hop, row: readonly unknown[], detail: Detail): Reached[] {
  const list = hop.name;
  if (detail === "brief") {
    const node = readNode(hop.to, row, 0, true);
    return node ? [{ list, position: null, evidence: nothing, node }] : [];
  }
  const names = Object.keys(hop.edge);
  const evidenceAt = 2 + names.length;
  const node = readNode(hop.to, row, detail === "evidence" ? evidenceAt + evidenceLists.length : evidenceAt);
  if (!node) return [];
  const reached: Record<string, unknown> & Listed = {
    list,
    position: { key: row[0] as string | number, id: row[1] as string },
    evidence: detail === "evidence" ? readEvidence(row, evidenceAt) : [],
    node,
  };
  names.forEach((name, index) => (reached[name] = row[2 + index] ?? null));
  return [reached];
}

function readListed(root: Root, row: readonly unknown[], brief: boolean): Listed[] {
  const node = readNode(root.to, row, 1, brief);
  const position = node && { key: row[0] as string | number, id: node.id };
  return node ? [{ list: root.name, position, evidence: [], node }] : [];
}

/** The one node that a hop leads to. Throws where there is none, for the seed's rules promise one. */
export async function one<To extends Target>(walk: Walk, hop: Hop & { to: To }, id: string): Promise<NodeOf<To>> {
  const found = await only(walk, hop, id);
  if (!found) throw new Error(`"${id}" must have a ${hop.name}, but the graph holds none.`);
  return found;
}

/** The node that a hop leads to, or null. */
export async function only<To extends Target>(
  walk: Walk,
  hop: Hop & { to: To },
  id: string,
): Promise<NodeOf<To> | null> {
  return (await every(walk, hop, id))[0] ?? null;
}

/** Every node that a short hop leads to, each once. */
export async function every<To extends Target>(
  walk: Walk,
  hop: Hop & { to: To },
  id: string,
): Promise<readonly NodeOf<To>[]> {
  const reached = await walk.hop(hop, id, wholeList, "whole");
  return [...new Map(reached.map(({ node }) => [node.id, node])).values()];
}
