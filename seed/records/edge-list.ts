import { z } from "zod";

/** A list of a record whose items become edges, each stated once. */
export interface EdgeList {
  /** What one item is called. */
  readonly noun: string;
  /** The keys of an item that together tell it from the others; none where the item itself does. */
  readonly key: readonly string[];
  /** How far an item must be the only one of its kind. */
  readonly uniqueIn: "list" | "record";
  /** What a record with some id states without listing it. */
  readonly implied?: (record: string) => string;
}

/** The schemas of such lists. */
export const edgeLists = z.registry<EdgeList>();

/** A list of edges, told apart by the values of some of their keys. */
export function edgeList<Item extends z.ZodObject>(
  noun: string,
  item: Item,
  key: readonly (string & keyof z.infer<Item>)[],
): z.ZodArray<Item> {
  return z.array(item).register(edgeLists, { noun, key, uniqueIn: "list" });
}
