import DataLoader from "dataloader";

/** Answers for many ids at once; ids without an answer are missing from the map. */
export type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * The batches of one operation. Loads of one key that are asked for in the same tick go out together, however many ids
 * they are for, and no id is asked twice.
 */
export interface Batches {
  readonly load: <Value>(key: readonly unknown[], batch: Batch<Value>, none: Value, id: string) => Promise<Value>;
  /** Takes answers that came with something else, so that loads of their key and ids need not ask. */
  readonly take: (key: readonly unknown[], values: ReadonlyMap<string, unknown>) => void;
}

export function createBatches(): Batches {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const taken = new Map<string, ReadonlyMap<string, unknown>>();
  return {
    load: <Value>(key: readonly unknown[], batch: Batch<Value>, none: Value, id: string) => {
      const name = JSON.stringify(key);
      const known = taken.get(name)?.get(id);
      if (known !== undefined) return Promise.resolve(known as Value);
      const loader =
        loaders.get(name) ??
        new DataLoader<string, unknown>(async (ids) => {
          const values = await batch(ids);
          return ids.map((each) => values.get(each) ?? none);
        });
      loaders.set(name, loader);
      return loader.load(id) as Promise<Value>;
    },
    take: (key, values) => {
      const name = JSON.stringify(key);
      taken.set(name, new Map([...(taken.get(name) ?? []), ...values]));
    },
  };
}
