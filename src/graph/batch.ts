import DataLoader from "dataloader";

/** Answers for many ids at once; ids without an answer are missing from the map. */
export type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * The batches of one operation. Loads of one key that are asked for in the same tick go out together, however many ids
 * they are for, and no id is asked twice.
 */
export interface Batches {
  readonly load: <Value>(key: readonly unknown[], batch: Batch<Value>, none: Value, id: string) => Promise<Value>;
}

export function createBatches(): Batches {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    load: <Value>(key: readonly unknown[], batch: Batch<Value>, none: Value, id: string) => {
      const name = JSON.stringify(key);
      const loader =
        loaders.get(name) ??
        new DataLoader<string, unknown>(async (ids) => {
          const values = await batch(ids);
          return ids.map((each) => values.get(each) ?? none);
        });
      loaders.set(name, loader);
      return loader.load(id) as Promise<Value>;
    },
  };
}
