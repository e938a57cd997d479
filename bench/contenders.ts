import type { Dialect } from "./scenarios.ts";

/** Somebody who takes part: a program of `contenders/` with what it is given. */
export interface Contender {
  readonly name: string;
  /** What it is, for the report. */
  readonly says: string;
  /** The file of `contenders/` that it runs. */
  readonly program: string;
  readonly engine: "neo4j" | "embedded" | "none";
  readonly dialect: Dialect;
  /** Whether it may answer from a cache of answers. */
  readonly cached: boolean;
  /** How many times the usual graph it holds. */
  readonly size: 1 | 10;
  /** Whether its schema has relations alone, and no traversals. */
  readonly plain: boolean;
}

const usual = { cached: false, size: 1, plain: false } as const;

/** Those who are measured side by side at every work. */
export const uncachedContenders: readonly Contender[] = [
  {
    ...usual,
    name: "ours",
    says: "this server on Neo4j, without its answer cache",
    program: "ours",
    engine: "neo4j",
    dialect: "product",
  },
  {
    ...usual,
    name: "neo4j-graphql",
    says: "`@neo4j/graphql` on Apollo Server, on the same database",
    program: "neo4j-graphql",
    engine: "neo4j",
    dialect: "library",
  },
  {
    ...usual,
    name: "apollo-per-field",
    says: "a plain Apollo Server with one query a field",
    program: "apollo-per-field",
    engine: "neo4j",
    dialect: "product",
    plain: true,
  },
  {
    ...usual,
    name: "floor-neo4j",
    says: "one hand-written statement behind `node:http`, on Neo4j",
    program: "floor-neo4j",
    engine: "neo4j",
    dialect: "floor",
  },
  {
    ...usual,
    name: "ours-embedded",
    says: "this server on the embedded engine, without its answer cache",
    program: "ours-embedded",
    engine: "embedded",
    dialect: "product",
  },
  {
    ...usual,
    name: "floor-embedded",
    says: "one hand-written statement behind `node:http`, on the embedded engine",
    program: "floor-embedded",
    engine: "embedded",
    dialect: "floor",
  },
];

/** Those who may answer the same operation again from memory. */
export const cachedContenders: readonly Contender[] = [
  ...["ours", "ours-embedded"].map((name): Contender => {
    const contender = named(name);
    return {
      ...contender,
      name: `${name}-cached`,
      says: contender.says.replace("without its answer cache", "with its answer cache"),
      cached: true,
    };
  }),
  {
    ...usual,
    name: "ready-buffer",
    says: "a server of `node:http` that writes a ready buffer",
    program: "ready-buffer",
    engine: "none",
    dialect: "product",
    cached: true,
  },
];

/** This server on ten times the graph. */
export const grownContenders: readonly Contender[] = ["ours", "ours-embedded"].map((name) => {
  const contender = named(name);
  return { ...contender, name: `${name}-tenfold`, says: `${contender.says}, on ten times the graph`, size: 10 };
});

function named(name: string): Contender {
  const found = uncachedContenders.find((contender) => contender.name === name);
  if (!found) throw new Error(`No contender is called "${name}".`);
  return found;
}
