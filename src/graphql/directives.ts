import { getDirectiveValues, type GraphQLSchema } from "graphql";
import type { CostDirectiveArgs, ListSizeDirectiveArgs, RangeDirectiveArgs } from "./generated.ts";

interface Directives {
  readonly cost?: CostDirectiveArgs;
  readonly listSize?: ListSizeDirectiveArgs;
  readonly range?: RangeDirectiveArgs;
}

/** A field or an argument of the schema. */
interface Definition {
  readonly astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined;
}

const known = new WeakMap<Definition, Directives>();

/** The directives of a field or an argument with what they are given, read once. */
export function directivesOf(schema: GraphQLSchema, definition: Definition): Directives {
  const directives = known.get(definition) ?? readDirectives(schema, definition);
  known.set(definition, directives);
  return directives;
}

function readDirectives(schema: GraphQLSchema, { astNode }: Definition): Directives {
  const directives = astNode ? schema.getDirectives() : [];
  return Object.fromEntries(directives.map((each) => [each.name, astNode && getDirectiveValues(each, astNode)]));
}
