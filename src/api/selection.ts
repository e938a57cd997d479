import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/**
 * Whether the client asks for the field at a path below the one being resolved, through whatever fragments. A field
 * that a directive may leave out counts as asked for.
 */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  let level: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) level = level.flatMap((field) => fieldsNamed(name, field.selectionSet, info));
  return level.length > 0;
}

function fieldsNamed(name: string, set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(name, selection.selectionSet, info);
    return fieldsNamed(name, info.fragments[selection.name.value]?.selectionSet, info);
  });
}
