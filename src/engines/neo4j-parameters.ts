import neo4j from "neo4j-driver";
import type { Parameter, Parameters } from "../graph/statement.ts";

/** Parameters with their numbers as the driver's integers: it sends every JavaScript number as a float, which LIMIT refuses. */
export function toIntegers(parameters: Parameters | readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, withIntegers(value)]));
}

function withIntegers(value: Parameter): unknown {
  if (typeof value === "number") return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  return value !== null && typeof value === "object" ? toIntegers(value) : value;
}
