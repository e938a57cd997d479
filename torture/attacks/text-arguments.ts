import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isLeafType,
  type GraphQLInputType,
} from "graphql";

/** An argument of some name, with an operation that gives it a value. */
export interface Placed {
  /** Where it is, such as `Query.works(filter.titleContains)`. */
  readonly place: string;
  /** The operation with a literal in that place. */
  readonly operation: (literal: string) => string;
}

interface Way {
  readonly before: string;
  readonly after: string;
}

/** Every place in the schema that takes a text or an id, reached from the query's root over nodes with these ids. */
export function textArguments(schema: GraphQLSchema, ids: Readonly<Record<string, string>>): readonly Placed[] {
  return placesOf(
    schema,
    ids,
    ({ name, type }) => name !== "after" && ["String", "ID"].includes(getNamedType(type).name),
  );
}

/** Every field that takes a cursor. */
export function cursorArguments(schema: GraphQLSchema, ids: Readonly<Record<string, string>>): readonly Placed[] {
  return placesOf(schema, ids, ({ name }) => name === "after");
}

type Input = Pick<GraphQLArgument, "name" | "type" | "defaultValue">;

function placesOf(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
  wanted: (input: Input) => boolean,
): readonly Placed[] {
  const found: Placed[] = [];
  for (const [name, way] of waysOf(schema, ids)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const { path, wrap } of field.args.flatMap((input) => inputsOf(input, wanted))) {
        const others = field.args.filter((each) => each.name !== path[0] && isRequired(each));
        found.push({
          place: `${name}.${field.name}(${path.join(".")})`,
          operation: (literal) => {
            const given = [
              wrap(literal),
              ...others.map((each) => `${each.name}: ${sample(each.name, each.type, ids)}`),
            ];
            return `${way.before} ${field.name}(${given.join(", ")}) ${leaf(field)} ${way.after}`;
          },
        });
      }
    }
  }
  return found;
}

/** A way from the query's root to each object type, the shortest first. */
function waysOf(schema: GraphQLSchema, ids: Readonly<Record<string, string>>): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([["Query", { before: "{", after: "}" }]]);
  for (const [name, { before, after }] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type) || before.length > 2_000) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target) || ways.has(target.name) || target.name.startsWith("__")) continue;
      const given = field.args.filter(isRequired).map((each) => `${each.name}: ${sample(field.name, each.type, ids)}`);
      const call = given.length > 0 ? `(${given.join(", ")})` : "";
      ways.set(target.name, { before: `${before} ${field.name}${call} {`, after: `} ${after}` });
    }
  }
  return ways;
}

/** An argument itself, or the fields of its input object, where they are wanted. */
function inputsOf(
  input: Input,
  wanted: (input: Input) => boolean,
): readonly { readonly path: readonly string[]; readonly wrap: (literal: string) => string }[] {
  const type = getNamedType(input.type);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields())
      .flatMap((field) => inputsOf(field, wanted))
      .map(({ path, wrap }) => ({
        path: [input.name, ...path],
        wrap: (literal) => `${input.name}: { ${wrap(literal)} }`,
      }));
  }
  if (!wanted(input)) return [];
  const isList = isListType(isNonNullType(input.type) ? input.type.ofType : input.type);
  return [{ path: [input.name], wrap: (literal) => `${input.name}: ${isList ? `[${literal}]` : literal}` }];
}

function isRequired({ type, defaultValue }: Input): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** A value that passes: the id of a node of the kind that the field is named for, where there is one. */
function sample(name: string, type: GraphQLInputType, ids: Readonly<Record<string, string>>): string {
  if (isNonNullType(type)) return sample(name, type.ofType, ids);
  if (isListType(type)) return `[${sample(name, type.ofType, ids)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (type.name === "Int") return "1";
  return JSON.stringify(ids[name] ?? ids["work"] ?? "a");
}

/** The least selection under a field. */
function leaf(field: GraphQLField<unknown, unknown>): string {
  return isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
}
