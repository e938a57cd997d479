import { tropeDraft } from "../seed/build/named.ts";
import { workDraft } from "../seed/build/work.ts";
import { derived } from "../seed/build/derived-properties.ts";
import type { Draft } from "../seed/build/node-and-edge.ts";
import type { EvidenceRecord } from "../seed/records/parts.ts";
import { type Folder, idOf, type RecordOf } from "../seed/records/records.ts";
import type { SeedRecord } from "../seed/read.ts";
import type { Graph, Properties } from "../src/graph/graph.ts";
import { descentRelations } from "../src/graph/vocabulary.ts";
import { type Random, seeded } from "./random.ts";
import type { Shape } from "./generated-uses.ts";

const evidence: EvidenceRecord[] = [{ common: true }];

/**
 * The graph of a shape as the product stores it: each work and trope goes through the seed's own builder as if it were a
 * record, so that every stored property is there. Years and the descent of tropes are made up.
 */
export function graphOf(shape: Shape, seed: number): Graph {
  const random = seeded(seed);
  const shared = sharing();
  const usesOf = shape.works.map((): number[] => []);
  for (const [work, trope] of shape.uses) usesOf[work]?.push(trope);
  const drafts = [
    ...shape.works.map(({ slug, name }, work) =>
      shared(
        workDraft(
          record("work", slug, {
            title: name,
            form: "FILM",
            ...yearOf(random),
            facts: {},
            uses: (usesOf[work] ?? []).map((trope) => ({ trope: shape.tropes[trope]?.slug ?? "", evidence })),
          }),
        ),
      ),
    ),
    ...shape.tropes.map(({ slug, name }, index) =>
      shared(
        tropeDraft(
          record("trope", slug, {
            name,
            gloss: "A trope of the benchmark.",
            group: `group ${index % 40}`,
            relations: parentsOf(index, random).map((parent) => ({
              relation: random.pick(descentRelations),
              trope: shape.tropes[parent]?.slug ?? "",
              evidence,
            })),
          }),
        ),
      ),
    ),
  ];
  const nodes = drafts.flatMap((draft) => draft.nodes);
  const edges = drafts.flatMap((draft) => draft.edges);
  return { nodes: derived(nodes, edges), edges };
}

function record<Kind extends Folder>(folder: Kind, slug: string, value: RecordOf[Kind]): SeedRecord<Kind> {
  return { folder, slug, id: idOf(folder, slug), value, place: () => ({ file: slug, line: 1, column: 1 }) };
}

/** A year from 1888 to 2019, most of them late; of one work in twenty nobody knows it. */
function yearOf(random: Random): { year?: number } {
  return random.next() < 0.05 ? {} : { year: 2019 - Math.floor(131 * random.next() ** 3) };
}

/** The tropes that a trope descends from, all earlier in the list: mostly one, sometimes two, never itself. */
function parentsOf(index: number, random: Random): number[] {
  const parents = new Set<number>();
  const count = index === 0 || random.next() < 0.1 ? 0 : random.next() < 0.3 ? 2 : 1;
  for (let each = 0; each < count; each++) parents.add(Math.floor(index * (0.5 + random.next() / 2)));
  parents.delete(index);
  return [...parents];
}

/** Gives equal properties of edges one object among them, without which five million edges would not fit in memory. */
function sharing(): (draft: Draft) => Draft {
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
