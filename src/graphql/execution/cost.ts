import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { isInRange } from "../argument-ranges.ts";
import { directivesOf } from "../directives.ts";
import { tooCostly } from "../errors.ts";
import type { PreparedOperation } from "./prepare.ts";

/** How many fields an operation may select, fragments counted wherever they are spread. */
const maxFields = 1_000;

/** How many values an answer may come to hold, by the sizes of its lists. */
const maxValues = 250_000;

/** What the fields of an operation may cost by their `@cost`. */
const maxCost = 1_000;

/** The assumed size of a list without `@listSize`. */
const defaultListSize = 5;

type Field = GraphQLField<unknown, unknown>;

interface Analysis extends Pick<PreparedOperation, "variables"> {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  fields: number;
  values: number;
  cost: number;
}

/** What a selection set is selected from. */
interface Parent {
  readonly type: GraphQLNamedType;
  /** How many objects of the type there may be. */
  readonly count: number;
  /** The lists among its fields that are counted already. */
  readonly sizedFields: readonly string[];
}

/**
 * Refuses an operation that selects too many fields, asks for too large an answer or searches too often, before anything is
 * read. Counting stops at the bound, so that an attack costs no more than the largest operation that is allowed.
 */
export function assertAffordable(schema: GraphQLSchema, { document, definition, variables }: PreparedOperation): void {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const type = schema.getRootType(definition.operation);
  if (!type) return;
  const byName = new Map(fragments.map((each) => [each.name.value, each]));
  const analysis: Analysis = { schema, fragments: byName, variables, fields: 0, values: 0, cost: 0 };
  countSelections(analysis, definition.selectionSet, { type, count: 1, sizedFields: [] });
}

function countSelections(analysis: Analysis, { selections }: SelectionSetNode, parent: Parent): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      countField(analysis, selection, parent);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : analysis.fragments.get(selection.name.value);
    if (!fragment) continue;
    const { typeCondition, selectionSet } = fragment;
    const type = typeCondition ? analysis.schema.getType(typeCondition.name.value) : parent.type;
    countSelections(analysis, selectionSet, { ...parent, type: type ?? parent.type });
  }
}

function countField(analysis: Analysis, node: FieldNode, { type, count, sizedFields }: Parent): void {
  analysis.fields += 1;
  analysis.values += count;
  if (analysis.fields > maxFields)
    throw tooCostly(`The operation selects more than ${maxFields} fields; ask in several operations.`);
  if (analysis.values > maxValues) {
    throw tooCostly(`The answer could hold more than ${maxValues} values; ask for smaller pages or fewer levels.`);
  }
  const field = fieldOf(type, node.name.value);
  if (!field || !node.selectionSet) return;
  const { cost, listSize } = directivesOf(analysis.schema, field);
  const weight = Number(cost?.weight ?? 0);
  analysis.cost += count * weight;
  if (analysis.cost > maxCost) {
    const spent = `"${type.name}.${field.name}" costs ${weight} of the ${maxCost} that an operation may spend on searching the graph`;
    throw tooCostly(`${spent}, and this one asks for more; ask in several operations or for smaller pages.`);
  }
  const size = sizedFields.includes(field.name) ? 1 : sizeOf(analysis, node, field);
  const below = { type: getNamedType(field.type), count: count * size, sizedFields: listSize?.sizedFields ?? [] };
  countSelections(analysis, node.selectionSet, below);
}

/** How many values a field, or the lists below that it sizes, may hold. */
function sizeOf({ schema, variables }: Analysis, node: FieldNode, field: Field): number {
  const { assumedSize, slicingArguments } = directivesOf(schema, field).listSize ?? {};
  if (!slicingArguments) return assumedSize ?? (isListType(getNullableType(field.type)) ? defaultListSize : 1);
  try {
    const args = getArgumentValues(field, node, variables);
    const sizes = slicingArguments.map((name) => args[name]).filter((value) => typeof value === "number");
    return isInRange(schema, field, args) ? Math.max(1, ...sizes) : 1;
  } catch {
    // A field that refuses its arguments holds nothing.
    return 1;
  }
}

/** A field that has fields of its own. Only the root of a valid operation selects one of the schema's. */
function fieldOf(parent: GraphQLNamedType, name: string): Field | undefined {
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return own ?? [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
}
