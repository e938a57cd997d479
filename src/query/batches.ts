import DataLoader from "dataloader";

/** A way to read values of many ids at once. */
export interface Batch<Value> {
  /** What is read, with its arguments: batches of equal keys are one. */
  readonly key: readonly unknown[];
  /** Ids without a value are missing from the map. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
}

/** The batches of one operation. Loads of one key in the same tick are read together, and no id is read twice. */
export interface Batches {
  /** The value of an id, or undefined where it has none. */
  readonly load: <Value>(batch: Batch<Value>, id: string) => Promise<Value | undefined>;
  /** Keeps values that were read with something else, so that loading them reads nothing. */
  readonly prime: <Value>(batch: Batch<Value>, values: ReadonlyMap<string, Value>) => void;
}

export function createBatches(): Batches {
  const loaders = new Map<string, DataLoader<string, unknown>>();

  function loaderOf<Value>(batch: Batch<Value>): DataLoader<string, Value | undefined>;
  function loaderOf({ key, read }: Batch<unknown>): DataLoader<string, unknown> {
    const name = JSON.stringify(key);
    const known = loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<string, unknown>(async (ids) => {
      const values = await read(ids);
      return ids.map((id) => values.get(id));
    });
    loaders.set(name, loader);
    return loader;
  }

  return {
    load: (batch, id) => loaderOf(batch).load(id),
    prime: (batch, values) => {
      const loader = loaderOf(batch);
      values.forEach((value, id) => loader.prime(id, value));
    },
  };
}
