import { getArgumentValues, type GraphQLResolveInfo, isObjectType } from "graphql";
import { hopsAhead } from "../../query/hops.ts";
import type { Ahead, Root } from "../../query/collection.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import { mostRows, rowsFor } from "./arguments.ts";
import { findDetail } from "./projection.ts";
import { fieldsBelow } from "./selection.ts";

/**
 * The page of a hop that can be read in one statement with the nodes of a root's list: of the first field of the nodes that
 * is such a hop and is asked for once, with nothing but `first`. Reading ahead in vain would cost time and change no answer.
 */
export function aheadOf(info: GraphQLResolveInfo, root: Root): Ahead | undefined {
  const type = root.to === "ANY" ? undefined : info.schema.getType(labelOf[root.to]);
  if (!isObjectType(type)) return undefined;
  const asked = fieldsBelow(info, "edges", "node");
  for (const field of asked) {
    const name = field.name.value;
    const [hop, definition] = [hopsAhead.get(`${type.name}.${name}`), type.getFields()[name]];
    if (!hop || !definition || asked.filter((each) => each.name.value === name).length > 1) continue;
    const { first, ...others } = getArgumentValues(definition, field, info.variableValues);
    if (typeof first !== "number" || first < 1 || first > mostRows) continue;
    if (Object.values(others).some((value) => value !== null && value !== undefined)) continue;
    return { hop, first: rowsFor(first), detail: findDetail(info, hop.to, "edges", "node", name) };
  }
  return undefined;
}
