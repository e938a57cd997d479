import { type NodeKind } from "../src/graph/vocabulary.ts";
import type { Path, Place } from "./problem.ts";
import { evidence, type EvidenceRecord } from "./records/evidence.ts";
import { type Folder, idOf, kindOfFolder } from "./records/kinds.ts";
import { references } from "./records/reference.ts";
import { schemas } from "./records/schemas.ts";
import { describedValues, isDescribedBy } from "./schema-walk.ts";
import type { MovedRecord, SeedRecord, SeedSource } from "./read.ts";

/** Something with an id: a record, or a character, bond or claim inside one. */
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
  /** The kinds that are allowed here; all where the list is empty. */
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
  /** Every entry, also those with equal ids, which the `unique-id` rule reports. */
  readonly entries: readonly Entry[];
  entry(id: string): Entry | undefined;
  record<Key extends Folder>(folder: Key, slug: string): SeedRecord<Key> | undefined;
  readonly references: readonly Reference[];
  readonly evidence: readonly PlacedEvidence[];
}

/** Indexes records and finds what they refer to, as their schemas declare it. */
export function indexSeed({ records, moved, unread }: Omit<SeedSource, "problems">): Seed {
  const entries = records.flatMap(entriesOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const values = records.flatMap((record) =>
    describedValues(schemas[record.folder], record.value).map((described) => ({ record, described })),
  );
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
    references: values.flatMap(({ record, described: { schema, value, path } }): Reference[] => {
      const target = references.get(schema);
      if (!target || typeof value !== "string") return [];
      const { kinds, idOf } = target;
      return [{ from: record.id, to: idOf(value, record.id), kinds, path, place: record.place(path) }];
    }),
    evidence: values.flatMap(({ record, described }) =>
      isDescribedBy(described, evidence) ? [{ evidence: described.value, path: described.path, record }] : [],
    ),
  };
}

/** Whether a record is of a kind, so that its value has the type of that kind. */
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
