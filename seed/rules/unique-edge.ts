import type { Path } from "../problem.ts";
import { isFolder } from "../seed.ts";
import type { SeedRecord } from "../read.ts";
import { at, type Rule } from "./rule.ts";

export const uniqueEdge: Rule = {
  name: "unique-edge",
  description: "A record states each edge once: no credit, use, relation or subject is listed twice.",
  check: (seed) =>
    seed.records.flatMap((record) =>
      listsOf(record).flatMap(({ says, edges }) => {
        const seen = new Set<string>();
        return edges.flatMap(({ key, path }) => {
          if (!seen.has(key)) {
            seen.add(key);
            return [];
          }
          return [at(record, path, `This ${says} is already stated; put both pieces of evidence on one entry.`)];
        });
      }),
    ),
};

interface EdgeList {
  readonly says: string;
  /** The edges of the list, each with what makes it one of its own. */
  readonly edges: readonly { readonly key: string; readonly path: Path }[];
}

function listsOf(record: SeedRecord): EdgeList[] {
  if (isFolder(record, "work")) {
    const { credits = [], characters = [], uses = [], relations = [] } = record.value;
    return [
      { says: "credit", edges: keyed(["credits"], credits, ({ person, role }) => `${person} ${role}`) },
      { says: "use", edges: keyed(["uses"], uses, ({ trope, usage }) => `${trope} ${usage}`) },
      { says: "relation", edges: keyed(["relations"], relations, ({ work, relation }) => `${work} ${relation}`) },
      ...characters.flatMap(({ performers = [], embodies = [], alsoIn = [] }, index) => {
        const path = ["characters", index];
        // That the character is in its own work, the record says by listing it.
        const own = { key: record.slug, path };
        return [
          { says: "performer", edges: keyed([...path, "performers"], performers, ({ person }) => person) },
          { says: "trope", edges: keyed([...path, "embodies"], embodies, ({ trope }) => trope) },
          { says: "work", edges: [own, ...keyed([...path, "alsoIn"], alsoIn, ({ work }) => work)] },
        ];
      }),
    ];
  }
  if (isFolder(record, "trope")) {
    const { relations = [] } = record.value;
    return [{ says: "relation", edges: keyed(["relations"], relations, (each) => `${each.trope} ${each.relation}`) }];
  }
  if (isFolder(record, "review")) {
    const { claims, mentions = [] } = record.value;
    return [
      { says: "mention", edges: keyed(["mentions"], mentions, ({ node }) => node) },
      ...claims.map(({ about }, index) => ({
        says: "subject",
        edges: keyed(["claims", index, "about"], about, ({ subject }) => subject),
      })),
    ];
  }
  if (isFolder(record, "debate")) {
    const edges = record.value.sides.flatMap(({ claims }, side) =>
      keyed(["sides", side, "claims"], claims, (claim) => claim),
    );
    return [{ says: "claim", edges }];
  }
  if (isFolder(record, "chain")) {
    const { steps } = record.value;
    return [{ says: "step", edges: keyed(["steps"], steps, ({ work, trope, usage }) => `${work} ${trope} ${usage}`) }];
  }
  return [];
}

function keyed<Item>(path: Path, items: readonly Item[], keyOf: (item: Item) => string): EdgeList["edges"] {
  return items.map((item, index) => ({ key: keyOf(item), path: [...path, index] }));
}
