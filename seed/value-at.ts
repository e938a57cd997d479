import type { Path } from "./problem.ts";

/** What a value read from YAML holds at a path; undefined where it ends before. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);
}
