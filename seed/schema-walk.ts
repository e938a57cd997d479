import { z } from "zod";
import type { Path } from "./problem.ts";

/** A value with the schema that describes it. */
export interface DescribedValue<Value = unknown> {
  readonly schema: z.core.$ZodType;
  readonly value: Value;
  readonly path: Path;
}

/** A value and every value inside it, from the outside in, each with its schema; values without a schema are left out. */
export function describedValues(schema: z.core.$ZodType, value: unknown, path: Path = []): DescribedValue[] {
  if (value === null || value === undefined) return [];
  return [
    { schema, value, path },
    ...entriesOf(value).flatMap(([key, each]) => {
      const inner = childOf(schema, key);
      return inner ? describedValues(inner, each, [...path, key]) : [];
    }),
  ];
}

/** Whether a schema describes a value, so that the value has the schema's type. */
export function isDescribedBy<Schema extends z.core.$ZodType>(
  described: DescribedValue,
  schema: Schema,
): described is DescribedValue<z.infer<Schema>> {
  return described.schema === schema;
}

/** The schema at a path, without `optional` around it. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, key) => at && childOf(at, key), schema);
}

function childOf(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const child: unknown =
    schema instanceof z.ZodArray ? schema.element : schema instanceof z.ZodObject ? schema.shape[key] : undefined;
  if (child instanceof z.ZodOptional) return child.unwrap();
  return child instanceof z.ZodType ? child : undefined;
}

function entriesOf(value: object | string | number | boolean): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each]);
  return typeof value === "object" ? Object.entries(value) : [];
}
