import { writeFileSync } from "node:fs";
import { graphOf } from "./benchmark-graph.ts";
import { loadEmbedded, loadNeo4j } from "./write-graph.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { makeShape, readShape } from "./generated-uses.ts";

/** What to make and where to put it. */
export interface Preparation {
  /** The table of real pairs; null for a made graph. */
  readonly pairs: string | null;
  readonly fraction: number;
  readonly seed: number;
  /** The file for the embedded engine. */
  readonly file: string;
  /** An empty Neo4j. */
  readonly uri: string;
  /** Where to write what was made, as {@link Prepared}. */
  readonly outcome: string;
}

/** What was made. */
export interface Prepared {
  readonly source: string;
  readonly works: number;
  readonly tropes: number;
  readonly uses: number;
  readonly edges: number;
  readonly seconds: { readonly make: number; readonly embedded: number; readonly neo4j: number };
  readonly sample: Sample;
}

// Runs in a process of its own, which may take the memory that a graph of millions of edges needs.
const preparation = JSON.parse(process.argv[2] ?? "") as Preparation;
const { pairs, fraction, seed, file, uri, outcome } = preparation;
const shape = pairs === null ? makeShape(fraction, seed) : readShape(pairs);
const graph = graphOf(shape, seed);
const made = performance.now();
const hash = `bench ${shape.source}`;
await loadEmbedded(graph, file, hash);
const embedded = performance.now();
await loadNeo4j(graph, uri, hash);
const prepared: Prepared = {
  source: shape.source,
  works: shape.works.length,
  tropes: shape.tropes.length,
  uses: shape.uses.length,
  edges: graph.edges.length,
  seconds: { make: made / 1000, embedded: (embedded - made) / 1000, neo4j: (performance.now() - embedded) / 1000 },
  sample: sampleOf(graph, seed),
};
writeFileSync(outcome, JSON.stringify(prepared));
