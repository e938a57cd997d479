import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import { directivesOf } from "./directives.ts";
import { badInput } from "./errors.ts";
import type { RangeDirectiveArgs } from "./generated.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** Lets each field refuse a number that is out of an argument's `@range`, before its resolver is called. */
export function enforceRanges(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const ranges = rangesOf(schema, field);
      if (ranges.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args: Arguments, context, info): unknown => {
        for (const { name, min, max } of ranges) {
          const value = args[name];
          if (isOutside({ min, max }, value))
            throw badInput(`"${name}" must be from ${min} to ${max}, but is ${value}.`);
        }
        return resolve(source, args, context, info);
      };
    }
  }
}

/** Whether a field takes these arguments by their `@range`. */
export function isInRange(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, args: Arguments): boolean {
  return rangesOf(schema, field).every((range) => !isOutside(range, args[range.name]));
}

function rangesOf(schema: GraphQLSchema, { args }: GraphQLField<unknown, unknown>) {
  return args.flatMap((argument) => {
    const { range } = directivesOf(schema, argument);
    return range ? [{ name: argument.name, ...range }] : [];
  });
}

function isOutside({ min, max }: RangeDirectiveArgs, value: unknown): value is number {
  return typeof value === "number" && (value < min || value > max);
}
