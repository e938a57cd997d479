import type { Settings } from "./contenders/serve.ts";
import type { GraphStore } from "./graph-store.ts";
import type { Sample } from "./sample.ts";

/**
 * The language that a contender is asked in. The plain server shares the product's schema but has no traversals; a
 * buffer is asked for by its path.
 */
export type Dialect = "product" | "plain" | "library" | "floor" | "buffer";

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  /** What it is, for the report. */
  readonly description: string;
  /** The file of `contenders/` that it runs. */
  readonly program: string;
  readonly engine: "neo4j" | "embedded" | "none";
  readonly dialect: Dialect;
  /** Whether it may answer from a response cache. */
  readonly cached: boolean;
  /** How large its graph is, as a multiple of the usual one. */
  readonly size: 1 | 10;
}

const uncached = [
  {
    name: "ours",
    description: "this server on Neo4j, without its response cache",
    engine: "neo4j",
    dialect: "product",
  },
  {
    name: "neo4j-graphql",
    description: "`@neo4j/graphql` on Apollo Server, on the same database",
    engine: "neo4j",
    dialect: "library",
  },
  {
    name: "apollo-per-field",
    description: "a plain Apollo Server with one query a field",
    engine: "neo4j",
    dialect: "plain",
  },
  {
    name: "floor-neo4j",
    description: "one hand-written statement behind `node:http`, on Neo4j",
    engine: "neo4j",
    dialect: "floor",
  },
  {
    name: "ours-embedded",
    description: "this server on the embedded engine, without its response cache",
    engine: "embedded",
    dialect: "product",
  },
  {
    name: "floor-embedded",
    description: "one hand-written statement behind `node:http`, on the embedded engine",
    engine: "embedded",
    dialect: "floor",
  },
] as const;

const usual: readonly Contender[] = uncached.map((each) => ({ ...each, program: each.name, cached: false, size: 1 }));
const ours = usual.filter(({ dialect }) => dialect === "product");

/** Everything that is measured. This server comes first, because the answers of the others are compared with its own. */
export const contenders: readonly Contender[] = [
  ...usual,
  ...ours.map((each) => ({
    ...each,
    name: `${each.name}-cached`,
    description: each.description.replace("without its response cache", "with its response cache"),
    cached: true,
  })),
  {
    name: "ready-buffer",
    description: "a server of `node:http` that writes a ready buffer",
    program: "ready-buffer",
    engine: "none",
    dialect: "buffer",
    cached: true,
    size: 1,
  },
  ...ours.map((each) => ({
    ...each,
    name: `${each.name}-tenfold`,
    description: `${each.description}, on ten times the graph`,
    size: 10 as const,
  })),
];

/** A contender of a run, with what it serves and what it is asked about. */
export interface Participant extends Contender {
  readonly settings: Settings;
  readonly sample: Sample;
}

/** The contenders whose graph is stored. `bodies` is the folder of the ready buffer's answers. */
export function participantsOn(stores: readonly GraphStore[], bodies: string): readonly Participant[] {
  return contenders.flatMap((contender) => {
    const store = stores[contender.size === 1 ? 0 : 1];
    if (!store) return [];
    const { uri, file, graph } = store;
    return [{ ...contender, settings: { uri, file, cached: contender.cached, bodies }, sample: graph.sample }];
  });
}
