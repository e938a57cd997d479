import neo4j from "neo4j-driver";
import type { Parameter } from "../graph/statement.ts";

/** A parameter with its numbers as the driver's integers: it sends every JavaScript number as a float, which LIMIT refuses. */
export function toIntegers(value: Parameter): unknown {
  if (typeof value === "number") return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toIntegers);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toIntegers(each)]));
  }
  return value;
}
