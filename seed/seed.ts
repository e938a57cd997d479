import { type NodeKind } from "../src/graph/vocabulary.ts";
import type { Path, Place } from "./problem.ts";
import type { EvidenceRecord } from "./records/fields.ts";
import { type Folder, idOf, kindOfFolder } from "./records/kinds.ts";
import type { MovedRecord, SeedRecord, SeedSource } from "./read.ts";

/** Something in the seed that has an id: a record, or a character, bond or claim inside one. */
export interface Entry {
  readonly id: string;
  readonly kind: NodeKind;
  readonly place: Place;
  readonly path: Path;
}

/** One record's reference to another entry, by whole id. */
interface Reference {
  readonly from: string;
  readonly to: string;
  /** The kinds that may stand here; all where the list is empty. */
  readonly kinds: readonly NodeKind[];
  readonly path: Path;
  readonly place: Place;
}

/** A piece of evidence with its place. */
interface PlacedEvidence {
  readonly evidence: EvidenceRecord;
  readonly path: Path;
  readonly record: SeedRecord;
}

/** The records together, indexed for rules and for the graph. */
export interface Seed {
  readonly records: readonly SeedRecord[];
  readonly moved: readonly MovedRecord[];
  readonly unread: readonly string[];
  of<Key extends Folder>(folder: Key): readonly SeedRecord<Key>[];
  /** Every entry, with those of equal ids; the `unique-id` rule reports what stands twice. */
  readonly entries: readonly Entry[];
  entry(id: string): Entry | undefined;
  record<Key extends Folder>(folder: Key, slug: string): SeedRecord<Key> | undefined;
  readonly references: readonly Reference[];
  readonly evidence: readonly PlacedEvidence[];
}

export function indexSeed({ records, moved, unread }: Omit<SeedSource, "problems">): Seed {
  const entries = records.flatMap(entriesOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byRecordId = new Map(records.map((record) => [record.id, record]));
  return {
    records,
    moved,
    unread,
    of: <Key extends Folder>(folder: Key) =>
      records.filter((record): record is SeedRecord<Key> => record.folder === folder),
    entries,
    entry: (id) => byId.get(id),
    record: <Key extends Folder>(folder: Key, slug: string) =>
      byRecordId.get(idOf(folder, slug)) as SeedRecord<Key> | undefined,
    references: records.flatMap(referencesOf),
    evidence: records.flatMap((record) => evidenceIn(record, record.value, [])),
  };
}

export function isFolder<Key extends Folder>(record: SeedRecord, folder: Key): record is SeedRecord<Key> {
  return record.folder === folder;
}

/** The id of a bond between two characters of one work. */
export function bondId(work: string, from: string, to: string): string {
  return `${work}/${from}>${to}`;
}

function entriesOf(record: SeedRecord): Entry[] {
  const entry = (id: string, kind: NodeKind, path: Path): Entry => ({ id, kind, path, place: record.place(path) });
  const own = entry(record.id, kindOfFolder[record.folder], []);
  if (isFolder(record, "work")) {
    const { characters = [], bonds = [] } = record.value;
    return [
      own,
      ...characters.map(({ id }, index) => entry(`${record.id}/${id}`, "CHARACTER", ["characters", index, "id"])),
      ...bonds.map(({ from, to }, index) => entry(bondId(record.id, from, to), "BOND", ["bonds", index])),
    ];
  }
  if (isFolder(record, "review")) {
    return [
      own,
      ...record.value.claims.map(({ id }, index) => entry(`${record.id}/${id}`, "CLAIM", ["claims", index, "id"])),
    ];
  }
  return [own];
}

/** The kinds that a claim can be about: the schema's Subject. */
const subjectKinds = [
  "WORK",
  "CHARACTER",
  "TROPE",
  "PERSON",
  "REVIEW",
  "CLAIM",
  "BOND",
  "ORGANISATION",
  "PLACE",
] as const;

function referencesOf(record: SeedRecord): Reference[] {
  const references: Reference[] = [];
  const whole = (path: Path, to: string, kinds: readonly NodeKind[]): void => {
    references.push({ from: record.id, to, kinds, path, place: record.place(path) });
  };
  const add = (path: Path, folder: Folder, slug: string): void =>
    whole(path, idOf(folder, slug), [kindOfFolder[folder]]);
  for (const { evidence, path } of evidenceIn(record, record.value, [])) {
    if (evidence.review !== undefined) add([...path, "review"], "review", evidence.review);
    if (evidence.source !== undefined) add([...path, "source"], "source", evidence.source);
  }
  if (isFolder(record, "work")) {
    const { partOf, credits = [], characters = [], bonds = [], uses = [], relations = [] } = record.value;
    if (partOf) add(["partOf", "work"], "work", partOf.work);
    credits.forEach(({ person }, index) => add(["credits", index, "person"], "person", person));
    characters.forEach(({ performers = [], embodies = [], alsoIn = [] }, index) => {
      const at = ["characters", index] as const;
      performers.forEach(({ person }, each) => add([...at, "performers", each, "person"], "person", person));
      embodies.forEach(({ trope }, each) => add([...at, "embodies", each, "trope"], "trope", trope));
      alsoIn.forEach(({ work }, each) => add([...at, "alsoIn", each, "work"], "work", work));
    });
    bonds.forEach(({ from, to }, index) => {
      whole(["bonds", index, "from"], `${record.id}/${from}`, ["CHARACTER"]);
      whole(["bonds", index, "to"], `${record.id}/${to}`, ["CHARACTER"]);
    });
    uses.forEach(({ trope }, index) => add(["uses", index, "trope"], "trope", trope));
    relations.forEach(({ work }, index) => add(["relations", index, "work"], "work", work));
  } else if (isFolder(record, "trope")) {
    (record.value.relations ?? []).forEach(({ trope }, index) => add(["relations", index, "trope"], "trope", trope));
  } else if (isFolder(record, "review")) {
    const { publication, critic, claims, mentions = [] } = record.value;
    add(["publication"], "publication", publication);
    if (critic !== undefined) add(["critic"], "person", critic);
    claims.forEach(({ about }, index) =>
      about.forEach(({ subject }, each) => whole(["claims", index, "about", each, "subject"], subject, subjectKinds)),
    );
    mentions.forEach(({ node }, index) => whole(["mentions", index, "node"], node, []));
  } else if (isFolder(record, "debate")) {
    record.value.sides.forEach(({ claims }, side) =>
      claims.forEach((claim, index) => whole(["sides", side, "claims", index], claim, ["CLAIM"])),
    );
  } else if (isFolder(record, "chain")) {
    record.value.steps.forEach(({ work, trope, characters = [] }, index) => {
      add(["steps", index, "work"], "work", work);
      add(["steps", index, "trope"], "trope", trope);
      characters.forEach((character, each) => whole(["steps", index, "characters", each], character, ["CHARACTER"]));
    });
  }
  return references;
}

/** Every piece of evidence in a record: the lists under `evidence`, and those of each fact. */
function evidenceIn(record: SeedRecord, value: unknown, path: Path): PlacedEvidence[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => evidenceIn(record, each, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const at = [...path, key];
    if (key === "evidence") return placed(record, each as EvidenceRecord[], at);
    if (key === "facts") {
      return Object.entries(each as Record<string, EvidenceRecord[]>).flatMap(([name, list]) =>
        placed(record, list, [...at, name]),
      );
    }
    return evidenceIn(record, each, at);
  });
}

function placed(record: SeedRecord, list: readonly EvidenceRecord[], path: Path): PlacedEvidence[] {
  return list.map((evidence, index) => ({ evidence, path: [...path, index], record }));
}
