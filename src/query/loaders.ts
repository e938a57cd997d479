import type { DatasetRow } from "../graph/dataset.ts";
import type { FactRow } from "../graph/evidence.ts";
import type { Parameters } from "../graph/statement.ts";
import type { NodeKind } from "../graph/vocabulary.ts";
import { type Batch, type Batches, createBatches } from "./batches.ts";
import type { Collection, Nodes, Prefetch } from "./collection.ts";
import { collectionStatement, collectionTotalStatement, readCollection } from "./collection.ts";
import type { EdgeOf, Hop, OfEach, Reached } from "./hop.ts";
import { hopStatement, hopTotalStatement, readReached } from "./hop.ts";
import type { Page } from "./keyset.ts";
import { findDataset, findFacts, findNodes } from "./lookups.ts";
import type { NodeOf, Projection, Target } from "./nodes.ts";
import type { Reader } from "./reader.ts";

/** The graph as one operation reads it. What is asked of many nodes in one tick is read in one statement for each question. */
export interface Loaders extends Reader {
  hop<H extends Hop>(hop: H, id: string, page: Page): Promise<readonly EdgeOf<H>[]>;
  hopTotal(hop: Hop, id: string, filters: Parameters): Promise<number>;
  /** A page of a collection. What is prefetched with it is not read again. */
  collection<Kind extends NodeKind>(of: Collection<Kind>, page: Page, prefetch?: Prefetch): Promise<Nodes<Kind>>;
  collectionTotal(collection: Collection, filters: Parameters): Promise<number>;
  /** The node of that id and kind. Null where there is none. */
  node<To extends Target>(target: To, id: string, projection?: Projection): Promise<NodeOf<To> | null>;
  facts(id: string): Promise<readonly FactRow[]>;
  dataset(): Promise<DatasetRow>;
  readonly load: Batches["load"];
}

/** A page that holds a whole short list, such as a work's franchise or a character's performers. */
export const wholeList: Page = { first: 1_000, after: null, filters: {}, projection: "full" };

export function createLoaders(reader: Reader): Loaders {
  const { load, prime } = createBatches();
  return {
    ...reader,
    load,
    hop: async (hop, id, page) => (await load(hopBatch(reader, hop, page), id)) ?? [],
    hopTotal: async (hop, id, filters) => (await load(totalBatch(reader, hop, filters), id)) ?? 0,
    async collection(collection, page, prefetch) {
      if (!prefetch) {
        const rows = await reader.read(collectionStatement(collection, page));
        return readCollection(collection, rows, page.projection);
      }
      const pairs = await reader.read(collectionStatement(collection, page, prefetch));
      const reached = pairs.map(([[, id], edges]) => [id, edges] as const);
      prime(hopBatch(reader, prefetch.hop, prefetch.page), readEach(prefetch.hop, reached, prefetch.page));
      const rows = pairs.map(([row]) => row);
      return readCollection(collection, rows, page.projection);
    },
    collectionTotal: (collection, filters) => reader.read(collectionTotalStatement(collection, filters)),
    async node<To extends Target>(target: To, id: string, projection: Projection = "full") {
      const batch: Batch<NodeOf<To> | null> = {
        key: ["node", target, projection],
        read: (ids) => findNodes(reader, { target, projection }, ids),
      };
      return (await load(batch, id)) ?? null;
    },
    facts: async (id) => (await load({ key: ["facts"], read: (ids) => findFacts(reader, ids) }, id)) ?? [],
    dataset: () => findDataset(reader),
  };
}

function hopBatch<H extends Hop>(reader: Reader, hop: H, page: Page): Batch<readonly EdgeOf<H>[]> {
  const { first, after, filters, projection } = page;
  return {
    key: ["hop", hop.name, first, after, filters, projection],
    read: async (ids) => readEach(hop, await reader.read(hopStatement(hop, page, ids)), page),
  };
}

function readEach<H extends Hop>(hop: H, rows: OfEach<Reached>, { projection }: Page) {
  return new Map(rows.map(([from, reached]) => [from, readReached(hop, reached, projection)]));
}

function totalBatch(reader: Reader, hop: Hop, filters: Parameters): Batch<number> {
  return {
    key: ["total", hop.name, filters],
    read: async (ids) => new Map(await reader.read(hopTotalStatement(hop, filters, ids))),
  };
}

/** The one node that a hop leads to. Throws where there is none, for the seed's rules promise one. */
export async function one<H extends Hop>(graph: Loaders, hop: H, id: string): Promise<NodeOf<H["to"]>> {
  const found = await only(graph, hop, id);
  if (!found) throw new Error(`"${id}" must have a ${hop.name}, but the graph holds none.`);
  return found;
}

/** The node that a hop leads to, or null. */
export async function only<H extends Hop>(graph: Loaders, hop: H, id: string): Promise<NodeOf<H["to"]> | null> {
  return (await every(graph, hop, id))[0] ?? null;
}

/** Every node that a short hop leads to, each once. */
export async function every<H extends Hop>(graph: Loaders, hop: H, id: string): Promise<readonly NodeOf<H["to"]>[]> {
  const edges = await graph.hop(hop, id, wholeList);
  return [...new Map(edges.map(({ node }) => [node.id, node])).values()];
}
