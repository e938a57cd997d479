import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isInputObjectType } from "graphql";
import { labelOf, type NodeKind, nodeKinds } from "../../graph/vocabulary.ts";
import type { GraphSize } from "../../query/graph-size.ts";
import { directivesOf } from "../directives.ts";
import type { CostDirectiveArgs } from "../generated.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** A field of an operation with its arguments, and the object that has it. */
export interface PricedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Arguments;
  /** How many items it is asked for. */
  readonly items: number;
  readonly parent: { readonly type: GraphQLNamedType; readonly id?: string | undefined };
}

/** No field reads more of a graph than this costs, however large it is: each stops at bounds of its own. */
const dearest = 900;

/** Whether a field costs more on a larger graph. */
export function dependsOnGraph(schema: GraphQLSchema, field: PricedField["field"], args: Arguments): boolean {
  const { cost } = directivesOf(schema, field);
  if (cost?.perNode != null || cost?.perUse != null) return true;
  return args["filter"] !== undefined && filterCosts(schema, field, args).length > 0;
}

/** What a field costs by its `@cost` and those of the filters that it is given; without the graph's size, what it costs at least. */
export function priceOfField(schema: GraphQLSchema, priced: PricedField, size: GraphSize | undefined): number {
  const { field, args, items } = priced;
  const { cost } = directivesOf(schema, field);
  const least = Number(cost?.weight ?? 0) + Number(cost?.perItem ?? 0) * items;
  if (!size) return least;
  const byNodes = cost?.perNode == null ? 0 : Number(cost.perNode) * size.nodes;
  const byUses = cost?.perUse == null ? 0 : Number(cost.perUse) * usesOf(size, priced, cost);
  const filters = args["filter"] === undefined ? [] : filterCosts(schema, field, args);
  const listed = filters.length === 0 ? 0 : size.nodesOf(kindListed(field));
  const byFilters = filters.reduce(
    (sum, { perNode, perUse }) => sum + Number(perNode ?? 0) * listed + Number(perUse ?? 0) * size.uses,
    0,
  );
  return Math.min(dearest, Math.round(least + byNodes + byUses + byFilters));
}

/** How many uses the nodes have that the arguments name, or else the object that has the field. */
function usesOf(size: GraphSize, { args, parent }: PricedField, { of }: CostDirectiveArgs): number {
  const kind = parent.type.name === "Work" ? "WORK" : "TROPE";
  if (!of) return (parent.id === undefined ? undefined : size.usesOf(parent.id)) ?? size.usualUses(kind);
  return of.reduce((sum, name) => {
    const given = args[name];
    const ids: readonly unknown[] = Array.isArray(given) ? given : given == null ? [] : [given];
    const usual = size.usualUses(name.startsWith("work") ? "WORK" : "TROPE");
    return ids.reduce<number>(
      (uses, id) => uses + ((typeof id === "string" ? size.usesOf(id) : undefined) ?? usual),
      sum,
    );
  }, 0);
}

/** The costs of the filters that are given. */
function filterCosts(
  schema: GraphQLSchema,
  field: PricedField["field"],
  args: Arguments,
): readonly CostDirectiveArgs[] {
  const given = args["filter"];
  const definition = field.args.find(({ name }) => name === "filter");
  const type = definition && getNamedType(definition.type);
  if (!isInputObjectType(type) || typeof given !== "object" || given === null) return [];
  return Object.keys(given).flatMap((name) => {
    const filter = type.getFields()[name];
    const cost = filter && directivesOf(schema, filter).cost;
    return cost ? [cost] : [];
  });
}

/** The kind of node that a field of `Query` lists. */
function kindListed({ type }: PricedField["field"]): NodeKind {
  const label = getNamedType(type).name.replace(/Connection$/, "");
  return nodeKinds.find((kind) => labelOf[kind] === label) ?? "WORK";
}
