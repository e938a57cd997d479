import type { Integer } from "neo4j-driver";

/** Properties or parameters with their numbers as integers: the driver sends every JavaScript number as a float. */
export function withIntegers(
  values: Readonly<Record<string, unknown>>,
  int: (value: number) => Integer,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? int(value) : value]),
  );
}
