import { getNamedType, type GraphQLResolveInfo, isObjectType } from "graphql";
import { nameProperty, type Projection, propertiesOf, type Target } from "../../query/nodes.ts";
import { labelOf } from "../../graph/vocabulary.ts";
import { namesAt, selects } from "./selection.ts";

/** What can be answered of an edge and of a page from its nodes alone. */
const [ofEdge, ofPage] = [new Set(["__typename", "node"]), new Set(["__typename", "hasNextPage", "hasPreviousPage"])];

/** How much of one node has to be read for what the client asks of it. */
export const nodeProjection = oncePerField(projectionOfNodes);

/** How much of a connection has to be read for what the client asks of it. */
export const listProjection = oncePerField(projectionOfList);

/** How much of a list has to be read if only its evidence is optional. */
export function evidenceProjection(info: GraphQLResolveInfo): Projection {
  return selects(info, "evidence") ? "withEvidence" : "full";
}

/** Finds a projection once for a field's AST nodes, which stay the same objects however often the field is resolved. */
function oncePerField(find: (info: GraphQLResolveInfo, target: Target) => Projection): typeof find {
  const known = new WeakMap<object, Projection>();
  return (info, target) => {
    const found = known.get(info.fieldNodes) ?? find(info, target);
    known.set(info.fieldNodes, found);
    return found;
  };
}

/** How much of a connection at a path below has to be read. */
export function projectionOfList(info: GraphQLResolveInfo, target: Target, ...path: readonly string[]): Projection {
  const edge = namesAt(info, ...path, "edges");
  // Paragraphs are part of the evidence.
  if (edge.has("evidence") || edge.has("paragraphs")) return "withEvidence";
  const nodesOnly = isWithin(edge, ofEdge) && isWithin(namesAt(info, ...path, "pageInfo"), ofPage);
  if (!nodesOnly || target === "ANY") return "full";
  const nodes = [...path, "edges", "node"];
  const name = new Set(["__typename", nameProperty(target)]);
  return isWithin(namesAt(info, ...nodes), name) ? "name" : projectionOfNodes(info, target, ...nodes);
}

/**
 * How much of the nodes at a path has to be read: a summary suffices for what names them, and for lists of what they are
 * joined to, which need only their ids.
 */
export function projectionOfNodes(info: GraphQLResolveInfo, target: Target, ...path: readonly string[]): Projection {
  const type = target === "ANY" ? undefined : info.schema.getType(labelOf[target]);
  if (target === "ANY" || !isObjectType(type)) return "full";
  const known = new Set(["__typename", ...propertiesOf(target, "summary")]);
  const suffices = [...namesAt(info, ...path)].every((name) => {
    const field = type.getFields()[name];
    return known.has(name) || (field && getNamedType(field.type).name.endsWith("Connection"));
  });
  return suffices ? "summary" : "full";
}

function isWithin(names: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean {
  return [...names].every((name) => allowed.has(name));
}
