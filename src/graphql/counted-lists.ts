import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
} from "graphql";
import type { Budget } from "../query/budget.ts";
import { turn } from "../query/turn.ts";
import type { Context } from "./context.ts";
import { directivesOf } from "./directives.ts";
import { type Cost, costBelow, defaultListSize } from "./execution/cost.ts";

/** What comes with a node or an edge, a few of each, so that counting it would take longer than answering it. */
const few: ReadonlySet<string> = new Set(["Evidence", "Fact", "ExternalId", "Count"]);

/** About how many values of the answer are completed before others get a turn. */
const atOnce = 10_000;

/**
 * Lets each list whose length is known only once it is read count against the operation's budget, with what is selected of
 * each of its items. An operation is priced as if such a list were short, so that a short one is not counted again.
 */
export function countLists(schema: GraphQLSchema): void {
  const sized = sizedLists(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const { assumedSize } = directivesOf(schema, field).listSize ?? {};
      // A list that is sized and has a size of its own may be longer than the argument says.
      if (!isCounted(schema, field) || (sized.has(coordinate) && assumedSize == null)) continue;
      const { resolve = defaultFieldResolver } = field;
      const count = counting(coordinate, assumedSize ?? defaultListSize);
      field.resolve = (source, args, context: Context, info): unknown => {
        const found: unknown = resolve(source, args, context, info);
        return found instanceof Promise
          ? found.then((list: unknown) => count(list, context, info))
          : count(found, context, info);
      };
    }
  }
}

/** Whether a field gives a list of things with fields of their own, of whatever length. */
function isCounted(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  if (!isListType(getNullableType(field.type)) || !isCompositeType(named) || few.has(named.name)) return false;
  return !directivesOf(schema, field).listSize?.slicingArguments && !named.name.startsWith("__");
}

/** The lists that are as long as an argument of the field above them says. */
function sizedLists(schema: GraphQLSchema): ReadonlySet<string> {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const lists = fields.flatMap((field) =>
    (directivesOf(schema, field).listSize?.sizedFields ?? []).map((name) => `${getNamedType(field.type).name}.${name}`),
  );
  return new Set(lists);
}

/** Counts the items of a list that is longer than it was assumed to be. */
function counting(coordinate: string, assumed: number) {
  return (list: unknown, { graph: { budget }, size, compiled }: Context, info: GraphQLResolveInfo): unknown => {
    if (!Array.isArray(list) || list.length <= assumed) return list;
    const items: readonly unknown[] = list;
    const { values, price } = costOfItem(budget, info, size);
    budget.spend("values", items.length * values, `"${coordinate}" with ${items.length} items`);
    budget.spend("price", items.length * price, `"${coordinate}" with ${items.length} items`);
    if (items.length * values <= atOnce) return items;
    return compiled ? turn().then(() => items) : inTurns(items, { budget, perTurn: Math.ceil(atOnce / values) });
  };
}

/** The items of a list, so many of them available in each turn of the event loop. */
function inTurns(
  items: readonly unknown[],
  { budget, perTurn }: { readonly budget: Budget; readonly perTurn: number },
): readonly Promise<unknown>[] {
  let next = Promise.resolve();
  return items.map(async (item, place) => {
    if (place % perTurn === 0) next = turn();
    await next;
    budget.spend("values", 0);
    return item;
  });
}

const known = new WeakMap<Budget, Map<unknown, Cost>>();

/** What one item comes to by what is selected of it, found once for each place of an operation. */
function costOfItem(budget: Budget, info: GraphQLResolveInfo, size: Context["size"]): Cost {
  const { fieldNodes, fragments, schema, variableValues: variables, returnType } = info;
  const ofOperation = known.get(budget) ?? new Map<unknown, Cost>();
  known.set(budget, ofOperation);
  const found = ofOperation.get(fieldNodes[0]);
  if (found) return found;
  const asked = { schema, fragments: new Map(Object.entries(fragments)), variables, size };
  const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const selectionSet = { kind: Kind.SELECTION_SET, selections: sets } as const;
  const cost = costBelow(asked, { selectionSet, type: getNamedType(returnType) });
  ofOperation.set(fieldNodes[0], cost);
  return cost;
}
