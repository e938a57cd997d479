import { getNamedType, type GraphQLResolveInfo, isObjectType } from "graphql";
import type { Detail } from "../../query/hop.ts";
import { nameProperty, propertiesOf, type Target } from "../../query/nodes.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import { namesAt } from "./selection.ts";

/** What can be answered of an edge and of a page without reading more than its nodes. */
const [ofEdge, ofPage] = [new Set(["__typename", "node"]), new Set(["__typename", "hasNextPage", "hasPreviousPage"])];

/** Whether what the client asks of one node can be told from a brief row. */
export const isBriefNode = oncePerField((info, target) => isBrief(info, target));

/** How much of a connection has to be read for what the client asks of it. */
export const detailOf = oncePerField((info, target) => findDetail(info, target));

/** Remembers what was found for a field's nodes, which stay the same objects for all that the field is resolved for. */
function oncePerField<Found>(find: (info: GraphQLResolveInfo, target: Target) => Found): typeof find {
  const known = new WeakMap<object, Found>();
  return (info, target) => {
    const found = known.get(info.fieldNodes) ?? find(info, target);
    known.set(info.fieldNodes, found);
    return found;
  };
}

/** How much of a connection at a path below has to be read. */
export function findDetail(info: GraphQLResolveInfo, target: Target, ...path: readonly string[]): Detail {
  const edge = namesAt(info, ...path, "edges");
  // Paragraphs are told from the evidence.
  if (edge.has("evidence") || edge.has("paragraphs")) return "evidence";
  const brief = isWithin(edge, ofEdge) && isWithin(namesAt(info, ...path, "pageInfo"), ofPage);
  if (!brief || !isBrief(info, target, ...path, "edges", "node")) return "whole";
  const name = target === "ANY" ? "" : nameProperty(target);
  return isWithin(namesAt(info, ...path, "edges", "node"), new Set(["__typename", name])) ? "name" : "brief";
}

/**
 * Whether what the client asks of the nodes at a path can be told from brief rows: what names them, and lists of what they
 * are joined to, for which their id is enough.
 */
export function isBrief(info: GraphQLResolveInfo, target: Target, ...path: readonly string[]): boolean {
  if (target === "ANY") return false;
  const type = info.schema.getType(labelOf[target]);
  if (!isObjectType(type)) return false;
  const known = new Set(["__typename", ...propertiesOf(target, true)]);
  return [...namesAt(info, ...path)].every((name) => {
    const field = type.getFields()[name];
    return known.has(name) || (field && getNamedType(field.type).name.endsWith("Connection"));
  });
}

function isWithin(names: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean {
  return [...names].every((name) => allowed.has(name));
}
