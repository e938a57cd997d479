import type { Path } from "../problem.ts";
import { isFolder } from "../seed.ts";
import type { SeedRecord } from "../source.ts";
import { at, type Rule } from "./rule.ts";

/** A record states each edge once: the same credit, use, subject or relation is not listed twice. */
export const uniqueEdge: Rule = {
  name: "unique-edge",
  check: (seed) =>
    seed.records.flatMap((record) =>
      listsOf(record).flatMap(({ path, keys, says }) => {
        const seen = new Set<string>();
        return keys.flatMap((key, index) => {
          if (!seen.has(key)) {
            seen.add(key);
            return [];
          }
          return [
            at(
              record,
              [...path, index],
              `This ${says} stands in the list already; put both pieces of evidence on one entry.`,
            ),
          ];
        });
      }),
    ),
};

interface EdgeList {
  readonly path: Path;
  readonly says: string;
  /** What makes an edge of the list one of its own. */
  readonly keys: readonly string[];
}

function listsOf(record: SeedRecord): EdgeList[] {
  if (isFolder(record, "work")) {
    const { credits = [], characters = [], uses = [], relations = [] } = record.value;
    return [
      { path: ["credits"], says: "credit", keys: credits.map(({ person, role }) => `${person} ${role}`) },
      { path: ["uses"], says: "use", keys: uses.map(({ trope, usage }) => `${trope} ${usage}`) },
      { path: ["relations"], says: "relation", keys: relations.map(({ work, relation }) => `${work} ${relation}`) },
      ...characters.flatMap(({ performers = [], embodies = [], alsoIn = [] }, index) => [
        { path: ["characters", index, "performers"], says: "performer", keys: performers.map(({ person }) => person) },
        { path: ["characters", index, "embodies"], says: "trope", keys: embodies.map(({ trope }) => trope) },
        { path: ["characters", index, "alsoIn"], says: "work", keys: alsoIn.map(({ work }) => work) },
      ]),
    ];
  }
  if (isFolder(record, "trope")) {
    const { relations = [] } = record.value;
    return [
      { path: ["relations"], says: "relation", keys: relations.map(({ trope, relation }) => `${trope} ${relation}`) },
    ];
  }
  if (isFolder(record, "review")) {
    const { claims, mentions = [] } = record.value;
    return [
      { path: ["mentions"], says: "mention", keys: mentions.map(({ node }) => node) },
      ...claims.map(({ about }, index) => ({
        path: ["claims", index, "about"],
        says: "subject",
        keys: about.map(({ subject }) => subject),
      })),
    ];
  }
  if (isFolder(record, "debate")) {
    const claims = record.value.sides.flatMap((side) => side.claims);
    return [{ path: ["sides"], says: "claim", keys: claims }];
  }
  if (isFolder(record, "chain")) {
    return [
      {
        path: ["steps"],
        says: "step",
        keys: record.value.steps.map(({ work, trope, usage }) => `${work} ${trope} ${usage}`),
      },
    ];
  }
  return [];
}
