import { z } from "zod";
import { statedBy } from "../records/fact.ts";
import { schemas } from "../records/schemas.ts";
import type { SeedRecord } from "../read.ts";
import { schemaAt } from "../schema-walk.ts";
import { valueAt } from "../value-at.ts";
import { at, type Rule } from "./rule.ts";

export const factEvidence: Rule = {
  name: "fact-evidence",
  description: "Every stated property has evidence under `facts`, and no other property has.",
  check: (seed) =>
    seed.records.flatMap((record) => {
      const facts = factsOf(record);
      const missing = facts.filter(({ stated, supported }) => stated && !supported);
      const surplus = facts.filter(({ stated, supported }) => supported && !stated);
      return [
        ...missing.map(({ name }) =>
          at(record, ["facts"], `"${name}" is stated without evidence: add it under "facts".`),
        ),
        ...surplus.map(({ name }) =>
          at(record, ["facts", name], `There is evidence for "${name}", which the record does not state.`),
        ),
      ];
    }),
};

interface Fact {
  readonly name: string;
  /** Whether the record has the property. */
  readonly stated: boolean;
  /** Whether the record has evidence for it. */
  readonly supported: boolean;
}

/** The facts that a record of this kind can have. */
function factsOf({ folder, value }: SeedRecord): Fact[] {
  const facts = schemaAt(schemas[folder], ["facts"]);
  if (!(facts instanceof z.ZodObject)) return [];
  const has = (path: readonly string[]): boolean => valueAt(value, path) !== undefined;
  return Object.keys(facts.shape).map((name) => {
    const schema = schemaAt(facts, [name]);
    const keys = (schema && statedBy.get(schema)?.keys) ?? [];
    return { name, stated: keys.some((key) => has(key.split("."))), supported: has(["facts", name]) };
  });
}
