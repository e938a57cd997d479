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

/** The names of the fields that the client asks for at a path below the one being resolved, of whatever types. */
export function namesAt(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let level: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) level = level.flatMap((field) => fieldsNamed(name, field.selectionSet, info));
  const names = new Set<string>();
  for (const field of level) collectNames(field.selectionSet, info, names);
  return names;
}

function collectNames(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, names: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collectNames(selection.selectionSet, info, names);
    else collectNames(info.fragments[selection.name.value]?.selectionSet, info, names);
  }
}

function fieldsNamed(name: string, set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(name, selection.selectionSet, info);
    return fieldsNamed(name, info.fragments[selection.name.value]?.selectionSet, info);
  });
}
