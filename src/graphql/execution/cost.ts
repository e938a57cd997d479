import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type GraphQLNamedType,
  TypeNameMetaFieldDef,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import { tooCostly } from "../errors.ts";

/** How many fields an operation may select, fragments counted wherever they are spread. */
const mostFields = 1_000;

/** How many values an answer may come to hold, by the sizes of the pages it asks for. */
const mostValues = 250_000;

/** What a list without a page size is reckoned at. */
const usualList = 5;

/** Lists without a page size of their own: long ones, for they tell a whole history, and those that the field above bounds. */
const sizes: Readonly<Record<string, number>> = {
  "Lineage.steps": 200,
  "Lineage.edges": 50,
  "Timeline.steps": 1,
  "Subgraph.nodes": 1,
};

/** What an operation may spend on fields that search the graph. */
const mostSearching = 1_000;

/** What each of those fields costs: about as many milliseconds as it takes on a graph of half a million uses. */
const searching: Readonly<Record<string, number>> = {
  "Query.path": 50,
  "Query.neighbourhood": 50,
  "Query.lineage": 20,
  "Query.compare": 20,
  "Query.timeline": 20,
  "Query.search": 10,
  "Trope.lineage": 5,
  "Trope.similar": 10,
  "Work.ancestry": 5,
  "Work.similar": 10,
};

/** The largest page that any field gives. */
const largestPage = 500;

interface Tally {
  fields: number;
  values: number;
  searching: number;
}

interface Count {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly tally: Tally;
}

/**
 * Refuses an operation that selects too many fields, asks for too large an answer or searches too often, before anything is
 * read. Counting
 * stops at the bound, so that an attack costs no more than the largest operation that is allowed.
 */
export function assertAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  );
  const count: Count = {
    schema,
    fragments,
    variables: { ...defaults, ...variables },
    tally: { fields: 0, values: 0, searching: 0 },
  };
  const root = schema.getRootType(operation.operation);
  if (root) countSelections(count, operation.selectionSet, root, 1);
}

function countSelections(count: Count, set: SelectionSetNode, type: GraphQLNamedType, times: number): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      countField(count, selection, type, times);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && count.schema.getType(selection.typeCondition.name.value);
      countSelections(count, selection.selectionSet, condition ?? type, times);
    } else {
      const fragment = count.fragments.get(selection.name.value);
      const condition = fragment && count.schema.getType(fragment.typeCondition.name.value);
      if (fragment && condition) countSelections(count, fragment.selectionSet, condition, times);
    }
  }
}

function countField(count: Count, field: FieldNode, parent: GraphQLNamedType, times: number): void {
  const { tally } = count;
  tally.fields += 1;
  tally.values += times;
  if (tally.fields > mostFields)
    throw tooCostly(`The operation selects more than ${mostFields} fields; ask in several operations.`);
  if (tally.values > mostValues) {
    throw tooCostly(`The answer could hold more than ${mostValues} values; ask for smaller pages or fewer levels.`);
  }
  const definition = definitionOf(count.schema, parent, field.name.value);
  if (!definition || !field.selectionSet) return;
  const name = `${parent.name}.${definition.name}`;
  const cost = searching[name] ?? 0;
  tally.searching += times * cost;
  if (tally.searching > mostSearching) {
    const spent = `"${name}" costs ${cost} of the ${mostSearching} that an operation may spend on searching the graph`;
    throw tooCostly(`${spent}, and this one asks for more; ask in several operations or for smaller pages.`);
  }
  const type = getNamedType(definition.type);
  const size = sizes[name] ?? sizeOf(count, field, definition);
  if (isCompositeType(type)) countSelections(count, field.selectionSet, type, times * size);
}

function definitionOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** How many nodes a field leads to: its page size where it has one; the edges of a page were counted there. */
function sizeOf({ variables }: Count, field: FieldNode, definition: GraphQLField<unknown, unknown>): number {
  const first = definition.args.find(({ name }) => name === "first");
  if (!first) return isListType(getNullableType(definition.type)) && definition.name !== "edges" ? usualList : 1;
  const given = field.arguments?.find(({ name }) => name.value === "first")?.value;
  const variable = given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
  const size = Number(given?.kind === Kind.INT ? given.value : (variable ?? first.defaultValue));
  // A larger page is refused by its own field, and holds nothing.
  return size >= 1 && size <= largestPage ? size : 1;
}
