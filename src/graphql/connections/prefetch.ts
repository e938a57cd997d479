import { getArgumentValues, type GraphQLResolveInfo, isObjectType } from "graphql";
import { prefetchableHops } from "../../query/hops.ts";
import type { Collection, Prefetch } from "../../query/collection.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import { isInRange } from "../argument-ranges.ts";
import { rowsFor } from "./arguments.ts";
import { projectionOfList } from "./projection.ts";
import { fieldsBelow } from "./selection.ts";

/**
 * The page of a hop that can be read in one statement with the nodes of a collection: of the first field of the nodes that
 * is such a hop and is asked for once, with no argument but `first`. A wrong guess costs time but never changes an answer.
 */
export function prefetchOf(info: GraphQLResolveInfo, collection: Collection): Prefetch | undefined {
  const type = info.schema.getType(labelOf[collection.to]);
  if (!isObjectType(type)) return undefined;
  const asked = fieldsBelow(info, "edges", "node");
  for (const field of asked) {
    const name = field.name.value;
    const [hop, definition] = [prefetchableHops.get(`${type.name}.${name}`), type.getFields()[name]];
    if (!hop || !definition || asked.filter((each) => each.name.value === name).length > 1) continue;
    const { first, ...others } = getArgumentValues(definition, field, info.variableValues);
    if (typeof first !== "number" || !isInRange(info.schema, definition, { first })) continue;
    if (Object.values(others).some((value) => value !== null && value !== undefined)) continue;
    const projection = projectionOfList(info, hop.to, "edges", "node", name);
    return { hop, page: { first: rowsFor(first), after: null, filters: {}, projection } };
  }
  return undefined;
}
