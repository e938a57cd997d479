import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Whether the client asks for the field at a path below the one being resolved, even if a directive may leave it out. */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  return fieldsAt(info, path).length > 0;
}

/** The names of the fields that the client asks for at a path below the one being resolved, of whatever types. */
export function namesAt(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  return new Set(fieldsBelow(info, ...path).map(({ name }) => name.value));
}

/** The fields that the client asks for of what is at a path below the one being resolved, of whatever types. */
export function fieldsBelow(info: GraphQLResolveInfo, ...path: readonly string[]): readonly FieldNode[] {
  return fieldsAt(info, path).flatMap((field) => fieldsIn(field.selectionSet, info));
}

function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): readonly FieldNode[] {
  let level: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) {
    level = level.flatMap((field) => fieldsIn(field.selectionSet, info)).filter((field) => field.name.value === name);
  }
  return level;
}

function fieldsIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info);
    return fieldsIn(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
