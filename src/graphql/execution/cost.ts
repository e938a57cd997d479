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
import type { GraphSize } from "../../query/graph-size.ts";
import { most } from "../../query/budget.ts";
import { isInRange } from "../argument-ranges.ts";
import { directivesOf } from "../directives.ts";
import { tooCostly } from "../errors.ts";
import { dependsOnGraph, priceOfField } from "./field-price.ts";
import type { PreparedOperation } from "./prepare.ts";

/** How many fields an operation may select, fragments counted wherever they are spread. */
const maxFields = 1_000;

/** The assumed size of a list without `@listSize`. */
export const defaultListSize = 5;

type Field = GraphQLField<unknown, unknown>;

/** What an operation, or a part of it, comes to before anything is read. */
export interface Cost {
  /** How many values the answer may come to hold, by the sizes of its lists. */
  readonly values: number;
  /** What its fields cost by their `@cost`. */
  readonly price: number;
  /** Whether the price is another on another graph. */
  readonly dependsOnGraph: boolean;
}

interface Analysis extends Pick<PreparedOperation, "variables"> {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly size: GraphSize | undefined;
  fields: number;
  values: number;
  price: number;
  dependsOnGraph: boolean;
}

/** What a selection set is selected from. */
interface Parent {
  readonly type: GraphQLNamedType;
  /** How many objects of the type there may be. */
  readonly count: number;
  /** The lists among its fields that are counted already. */
  readonly sizedFields: readonly string[];
  /** The id of the one object, where it is known. */
  readonly id?: string | undefined;
}

/**
 * Refuses an operation that selects too many fields, asks for too large an answer or searches too often, before anything is
 * read. Counting stops at the bound, so that an attack costs no more than the largest operation that is allowed. Without the
 * size of the graph it is taken to be tiny.
 */
export function assertAffordable(schema: GraphQLSchema, operation: PreparedOperation, size?: GraphSize): Cost {
  const { document, definition, variables } = operation;
  const type = schema.getRootType(definition.operation);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((each) => [each.name.value, each]));
  const selected = { selectionSet: definition.selectionSet, type };
  return costBelow({ schema, fragments: byName, variables, size }, selected);
}

/** What one object of a type comes to by what is selected of it. Throws where that alone is too much. */
export function costBelow(
  asked: Pick<Analysis, "schema" | "fragments" | "variables" | "size">,
  {
    selectionSet,
    type,
  }: { readonly selectionSet: SelectionSetNode; readonly type: GraphQLNamedType | null | undefined },
): Cost {
  const analysis: Analysis = { ...asked, fields: 0, values: 0, price: 0, dependsOnGraph: false };
  if (type) countSelections(analysis, selectionSet, { type, count: 1, sizedFields: [] });
  return analysis;
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

function countField(analysis: Analysis, node: FieldNode, { type, count, sizedFields, id }: Parent): void {
  analysis.fields += 1;
  analysis.values += count;
  if (analysis.fields > maxFields)
    throw tooCostly(`The operation selects more than ${maxFields} fields; ask in several operations.`);
  if (analysis.values > most.values) {
    throw tooCostly(`The answer could hold more than ${most.values} values; ask for smaller pages or fewer levels.`);
  }
  const field = fieldOf(type, node.name.value);
  if (!field || !node.selectionSet) return;
  const { schema, size } = analysis;
  const { cost, listSize } = directivesOf(schema, field);
  const needsArguments = listSize?.slicingArguments || cost || node.arguments?.length;
  const args = needsArguments ? argumentsOf(analysis, node, field) : {};
  analysis.dependsOnGraph ||= dependsOnGraph(schema, field, args);
  const items = sizedFields.includes(field.name) ? 1 : sizeOf(schema, field, args);
  const price = priceOfField(schema, { field, args, items, parent: { type, id } }, size);
  analysis.price += count * price;
  if (analysis.price > most.price) {
    const spent = `"${type.name}.${field.name}" costs ${price} of the ${most.price} that an operation may spend on searching the graph`;
    throw tooCostly(`${spent}, and this one asks for more; ask in several operations or for smaller pages.`);
  }
  const below = {
    type: getNamedType(field.type),
    count: count * items,
    sizedFields: listSize?.sizedFields ?? [],
    id: typeof args["id"] === "string" ? args["id"] : undefined,
  };
  countSelections(analysis, node.selectionSet, below);
}

/** The arguments of a field; none where it refuses them. */
function argumentsOf({ variables }: Analysis, node: FieldNode, field: Field): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

/** How many values a field, or the lists below that it sizes, may hold. One that refuses its arguments holds nothing. */
function sizeOf(schema: GraphQLSchema, field: Field, args: Readonly<Record<string, unknown>>): number {
  const { assumedSize, slicingArguments } = directivesOf(schema, field).listSize ?? {};
  if (!slicingArguments) return assumedSize ?? (isListType(getNullableType(field.type)) ? defaultListSize : 1);
  const sizes = slicingArguments.map((name) => args[name]).filter((value) => typeof value === "number");
  return isInRange(schema, field, args) ? Math.max(1, ...sizes) : 1;
}

/** A field that has fields of its own. Only the root of a valid operation selects one of the schema's. */
function fieldOf(parent: GraphQLNamedType, name: string): Field | undefined {
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return own ?? [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
}
