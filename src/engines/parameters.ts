const deepest = 100;

/**
 * Throws unless a parameter is plain data that both engines treat alike: strings, booleans, null, safe integers, and lists
 * and maps of these, at most 100 deep. A cyclic or very deep parameter would crash the embedded engine's process, and Neo4j
 * would store a fraction as another type than an integer.
 */
export function assertValidParameters(value: unknown, depth = 0): void {
  if (depth > deepest) throw new Error(`A statement's parameters must be at most ${deepest} deep.`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isSafeInteger(value)) return;
  if (Array.isArray(value)) {
    for (const each of value) assertValidParameters(each, depth + 1);
    return;
  }
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    for (const each of Object.values(value)) assertValidParameters(each, depth + 1);
    return;
  }
  throw new Error(`A statement's parameters must be plain data, but one is ${describe(value)}.`);
}

function describe(value: unknown): string {
  return typeof value === "number" ? `the number ${value}` : `of type ${typeof value}`;
}
