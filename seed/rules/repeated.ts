import type { Path } from "../problem.ts";
import type { SeedRecord } from "../read.ts";
import { at, type Violation } from "./rule.ts";

/** A text of a record. Two records may not have texts with equal keys. */
interface OwnText {
  readonly key: string;
  readonly path: Path;
  readonly text: string;
}

/** Every text that an earlier record has already. */
export function repeated<Item extends SeedRecord>(
  records: readonly Item[],
  textOf: (record: Item) => OwnText | undefined,
): Violation[] {
  const owners = new Map<string, string>();
  return records.flatMap((record) => {
    const own = textOf(record);
    if (!own) return [];
    const owner = owners.get(own.key);
    owners.set(own.key, owner ?? record.id);
    return owner ? [at(record, own.path, `${JSON.stringify(own.text)} is already used by "${owner}".`)] : [];
  });
}
