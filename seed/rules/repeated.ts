import type { Path } from "../problem.ts";
import type { SeedRecord } from "../read.ts";
import { at, type Violation } from "./rule.ts";

/** A text of a record. Two records may not have texts with equal keys, unless they are told apart. */
interface OwnText {
  readonly key: string;
  readonly path: Path;
  readonly text: string;
}

/** Every text that an earlier record has already, from which nothing tells its record apart. */
export function repeated<Item extends SeedRecord>(
  records: readonly Item[],
  textOf: (record: Item) => OwnText | undefined,
  areToldApart?: (one: Item, other: Item) => boolean,
): Violation[] {
  const owners = new Map<string, Item[]>();
  return records.flatMap((record) => {
    const own = textOf(record);
    if (!own) return [];
    const earlier = owners.get(own.key) ?? [];
    owners.set(own.key, [...earlier, record]);
    const owner = earlier.find((other) => !areToldApart?.(record, other));
    if (!owner) return [];
    const used = `${JSON.stringify(own.text)} is already used by "${owner.id}".`;
    const wayOut = ` If the two differ, give both their ids in one registry, or write "distinctFrom: [${owner.slug}]".`;
    return [at(record, own.path, areToldApart ? used + wayOut : used)];
  });
}
