import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** An operation with the variables that go with it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** Gives a number from 0 up to a bound, the bound left out. */
export type Choose = (below: number) => number;

/** Values that a client may wrongly send for a variable, and none at all. */
const strangeValues = [null, "nothing", 0, -1, 1.5, 2 ** 40, true, [], {}, ["her-2013", null], undefined];

/**
 * The same operation in other words: some values become variables, one in eight of them of a wrong value; some selections
 * become fragments, named or inline; some fields stand twice, some without their alias. May be no valid document.
 */
export function rewritten(schema: GraphQLSchema, document: DocumentNode, choose: Choose): Asked {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: FragmentDefinitionNode[] = [];
  const types = new TypeInfo(schema);

  function variable(node: ArgumentNode): ArgumentNode | undefined {
    const type = types.getArgument()?.type;
    if (!type || choose(3) > 0) return undefined;
    const name = `v${definitions.length}`;
    const optional = choose(4) === 0 ? String(type).replace(/!$/, "") : String(type);
    const fallback = choose(4) === 0 ? ` = ${print(node.value)}` : "";
    definitions.push(`$${name}: ${optional}${fallback}`);
    const value = choose(8) === 0 ? strangeValues[choose(strangeValues.length)] : valueFromASTUntyped(node.value);
    if (value !== undefined) variables[name] = value;
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  }

  function fragmented(set: SelectionSetNode): SelectionSetNode | undefined {
    const parent = types.getParentType();
    if (!parent || choose(4) > 0) return undefined;
    const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: parent.name } } as const;
    if (choose(2) === 0)
      return {
        kind: Kind.SELECTION_SET,
        selections: [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: set }],
      };
    const name = { kind: Kind.NAME, value: `F${fragments.length}` } as const;
    fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet: set });
    return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FRAGMENT_SPREAD, name }] };
  }

  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.ARGUMENT]: { leave: variable },
      [Kind.FIELD]: { leave: (node: FieldNode) => (choose(6) === 0 ? withoutAlias(node) : undefined) },
      [Kind.SELECTION_SET]: {
        leave: (set) => {
          const again = set.selections.filter(() => choose(8) === 0);
          const doubled = { ...set, selections: [...set.selections, ...again] };
          return fragmented(doubled) ?? doubled;
        },
      },
    }),
  );
  const head = definitions.length === 0 ? "query" : `query (${definitions.join(", ")})`;
  const text = [`${head} ${print(changed)}`, ...fragments.map((fragment) => print(fragment))].join("\n");
  return { document: parse(text), variables };
}

function withoutAlias({ alias: _, ...field }: FieldNode): FieldNode {
  return field;
}
