import { buildTrope } from "../seed/build/trope.ts";
import { buildWork } from "../seed/build/work.ts";
import { withDerivedProperties } from "../seed/build/derived-properties.ts";
import type { NodesAndEdges } from "../seed/build/node-and-edge.ts";
import type { EvidenceRecord } from "../seed/records/evidence.ts";
import { type Folder, idOf } from "../seed/records/kinds.ts";
import type { RecordOf } from "../seed/records/schemas.ts";
import type { SeedRecord } from "../seed/read.ts";
import type { Graph, Properties } from "../src/graph/graph.ts";
import { descentRelations } from "../src/graph/vocabulary.ts";
import { type Random, seededRandom } from "./random.ts";
import type { TropeUses } from "./tvtropes.ts";

const evidence: EvidenceRecord[] = [{ common: true }];

/**
 * The graph of some uses as the product stores it: each work and trope goes through the seed's own builder as if it were
 * a record, so that every stored property is there. Years and the descent of tropes are random.
 */
export function benchmarkGraph({ works, tropes, pairs }: TropeUses, seed: number): Graph {
  const random = seededRandom(seed);
  const shared = sharedProperties();
  const tropesOf = works.map((): number[] => []);
  for (const [work, trope] of pairs) tropesOf[work]?.push(trope);
  const drafts = [
    ...works.map(({ slug, name }, work) =>
      shared(
        buildWork(
          record("work", slug, {
            title: name,
            form: "FILM",
            ...yearOf(random),
            facts: {},
            uses: (tropesOf[work] ?? []).map((trope) => ({ trope: tropes[trope]?.slug ?? "", evidence })),
          }),
        ),
      ),
    ),
    ...tropes.map(({ slug, name }, index) =>
      shared(
        buildTrope(
          record("trope", slug, {
            name,
            gloss: "A trope of the benchmark.",
            group: `group ${index % 40}`,
            relations: parentsOf(index, random).map((parent) => ({
              relation: random.pick(descentRelations),
              trope: tropes[parent]?.slug ?? "",
              evidence,
            })),
          }),
        ),
      ),
    ),
  ];
  const nodes = drafts.flatMap((draft) => draft.nodes);
  const edges = drafts.flatMap((draft) => draft.edges);
  return { nodes: withDerivedProperties(nodes, edges), edges };
}

function record<Kind extends Folder>(folder: Kind, slug: string, value: RecordOf[Kind]): SeedRecord<Kind> {
  return { folder, slug, id: idOf(folder, slug), value, place: () => ({ file: slug, line: 1, column: 1 }) };
}

/** A year from 1888 to 2019, more often a late one. One work in twenty has none. */
function yearOf(random: Random): { year?: number } {
  return random.next() < 0.05 ? {} : { year: 2019 - Math.floor(131 * random.next() ** 3) };
}

/** The tropes that a trope descends from, all earlier in the list: none, one or two. */
function parentsOf(index: number, random: Random): number[] {
  const parents = new Set<number>();
  const count = index === 0 || random.next() < 0.1 ? 0 : random.next() < 0.3 ? 2 : 1;
  for (let each = 0; each < count; each++) parents.add(Math.floor(index * (0.5 + random.next() / 2)));
  parents.delete(index);
  return [...parents];
}

/** Lets edges with equal properties share one object. Otherwise five million edges would not fit in memory. */
function sharedProperties(): (draft: NodesAndEdges) => NodesAndEdges {
  const known = new Map<string, Properties>();
  return ({ nodes, edges }) => ({
    nodes,
    edges: edges.map((edge) => {
      const key = JSON.stringify(edge.properties);
      const properties = known.get(key) ?? edge.properties;
      known.set(key, properties);
      return { ...edge, properties };
    }),
  });
}
