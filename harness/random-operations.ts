import fc from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

/** Valid operations over a schema that ask for these ids: some fields of some types, with some arguments and filters. */
export function anyOperation(schema: GraphQLSchema, ids: readonly string[], depth = 7): fc.Arbitrary<string> {
  const made = new Map<string, fc.Arbitrary<string>>();

  function selection(type: GraphQLNamedType, levels: number): fc.Arbitrary<string> {
    const key = `${type.name} ${levels}`;
    const known = made.get(key);
    if (known) return known;
    const one = isUnionType(type) || isInterfaceType(type) ? onAny(type, levels) : onObject(type, levels);
    made.set(key, one);
    return one;
  }

  function onAny(type: GraphQLUnionType | GraphQLInterfaceType, levels: number): fc.Arbitrary<string> {
    return fc
      .subarray([...schema.getPossibleTypes(type)], { maxLength: 2 })
      .chain((types) =>
        fc.tuple(...types.map((each) => selection(each, levels).map((selected) => `... on ${each.name} ${selected}`))),
      )
      .map((fragments) => `{ __typename ${fragments.join(" ")} }`);
  }

  function onObject(type: GraphQLNamedType, levels: number): fc.Arbitrary<string> {
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const reachable = fields.filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
    if (reachable.length === 0) return fc.constant("{ __typename }");
    return fc
      .subarray(reachable, { minLength: 1, maxLength: Math.min(2, reachable.length) })
      .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(type, field, levels))))
      .map((selections) => `{ ${selections.join(" ")} }`);
  }

  /** A field under an alias of its own, for types of one union may have fields of one name and unlike types. */
  function fieldOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, levels: number) {
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? fc.constant("") : selection(type, levels - 1);
    return fc
      .tuple(argumentsOf(field.args), below)
      .map(([given, selected]) => `${parent.name}_${field.name}: ${field.name}${given} ${selected}`);
  }

  function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
    const offered = args.filter(({ name }) => name !== "after");
    return fc
      .tuple(...offered.map((each) => given(each)))
      .map((values) => values.filter((value) => value !== null))
      .map((values) => (values.length === 0 ? "" : `(${values.join(", ")})`));
  }

  function given({ name, type, defaultValue }: Pick<GraphQLArgument, "name" | "type" | "defaultValue">) {
    const named = valueOf(name, type).map((value) => `${name}: ${value}`);
    return isNonNullType(type) && defaultValue === undefined ? named : fc.option(named, { nil: null });
  }

  function valueOf(name: string, type: GraphQLInputType): fc.Arbitrary<string> {
    if (isNonNullType(type)) return valueOf(name, type.ofType);
    if (isListType(type)) {
      return fc.array(valueOf(name, type.ofType), { maxLength: 3 }).map((values) => `[${values.join(", ")}]`);
    }
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).map((field) => given(field));
      return fc.tuple(...fields).map((values) => `{ ${values.filter((value) => value !== null).join(", ")} }`);
    }
    if (name === "first") return fc.constantFrom("1", "2", "100");
    if (type.name === "Int") return fc.constantFrom("-350", "1900", "1950", "2001");
    if (type.name === "Boolean") return fc.constantFrom("true", "false");
    if (type.name === "ID") return fc.constantFrom(...ids, "nothing").map((id) => JSON.stringify(id));
    return fc.constantFrom("", "no", "Á", "selves", "Selves").map((words) => JSON.stringify(words));
  }

  const query = schema.getQueryType();
  if (!query) throw new Error("A schema must have a query type, but this has none.");
  return selection(query, depth);
}
