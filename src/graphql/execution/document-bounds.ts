import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from "graphql";

/** How many tokens of a document are read. */
export const maxTokens = 10_000;

/** How deep selections may nest, and in one selection set the fragments. */
const maxDepth = 60;

/** How deep lists and objects may nest in a value or a type. */
const maxLiteralDepth = 20;

/** How many selections a document may come to, fragments counted wherever they are spread. */
const maxSelections = 5_000;

/** How often one place of the answer may be selected: validation compares all its selections with each other. */
const maxAlike = 100;

/**
 * Refuses a document that is too deep, too large or too repetitive, before other rules look into it. They find it empty then,
 * so that a refusal takes as long as reading the document.
 */
export const boundedDocument: ValidationRule = (context) => ({
  [Kind.DOCUMENT]: (document) => {
    const excess = literalExcess(document) ?? selectionExcess(document);
    if (excess === undefined) return undefined;
    context.reportError(new GraphQLError(excess));
    return { ...document, definitions: [] };
  },
});

function literalExcess(document: DocumentNode): string | undefined {
  let [depth, deepest] = [0, 0];
  const nested = {
    enter: () => void (deepest = Math.max(deepest, ++depth)),
    leave: () => {
      depth--;
    },
  };
  visit(document, { [Kind.LIST]: nested, [Kind.OBJECT]: nested, [Kind.LIST_TYPE]: nested });
  if (deepest <= maxLiteralDepth) return undefined;
  return `The document nests lists or objects ${deepest} levels deep, but at most ${maxLiteralDepth} are read.`;
}

/** A selection set with the fragments that lead to it, which it cannot spread again. */
interface Place {
  readonly set: SelectionSetNode;
  readonly within: readonly string[];
}

/** A field with the fragments that lead to it. */
interface Selected {
  readonly field: FieldNode;
  readonly within: readonly string[];
}

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The names of the fragments that were spread. */
  readonly spread: Set<string>;
  selections: number;
}

function selectionExcess({ definitions }: DocumentNode): string | undefined {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((each) => [each.name.value, each]));
  const walk: Walk = { fragments: byName, spread: new Set(), selections: 0 };
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const excess = excessBelow(walk, [{ set: definition.selectionSet, within: [] }], 1);
    if (excess !== undefined) return excess;
  }
  for (const { name, selectionSet: set } of fragments) {
    const excess = walk.spread.has(name.value) ? undefined : excessBelow(walk, [{ set, within: [name.value] }], 1);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

/** What is too much in the selection sets of one place of the answer, and in all below. */
function excessBelow(walk: Walk, places: readonly Place[], depth: number): string | undefined {
  if (depth > maxDepth) return `The document nests selections more than ${maxDepth} levels deep.`;
  const byName = new Map<string, Selected[]>();
  for (const place of places) {
    const excess = collect(walk, place, { byName, depth: 1 });
    if (excess !== undefined) return excess;
  }
  for (const [name, selected] of byName) {
    if (selected.length > maxAlike)
      return `The document selects "${name}" ${selected.length} times in one place, but may do so at most ${maxAlike} times.`;
    const below = selected.flatMap(({ field: { selectionSet: set }, within }) => (set ? [{ set, within }] : []));
    const excess = below.length > 0 ? excessBelow(walk, below, depth + 1) : undefined;
    if (excess !== undefined) return excess;
  }
  return undefined;
}

/** Where fields are collected, and how many fragments are around them. */
interface Collected {
  readonly byName: Map<string, Selected[]>;
  readonly depth: number;
}

/** Collects the fields of a selection set, and of the fragments in it, by their names in the answer. */
function collect(walk: Walk, { set, within }: Place, { byName, depth }: Collected): string | undefined {
  if (depth > maxDepth) return `The document nests fragments more than ${maxDepth} levels deep.`;
  for (const selection of set.selections) {
    if (++walk.selections > maxSelections)
      return `The document selects more than ${maxSelections} fields and fragments, counted wherever they are spread.`;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const alike = byName.get(name);
      if (alike) alike.push({ field: selection, within });
      else byName.set(name, [{ field: selection, within }]);
      continue;
    }
    const place = selection.kind === Kind.INLINE_FRAGMENT ? { set: selection.selectionSet, within } : undefined;
    const below =
      place ?? (selection.kind === Kind.FRAGMENT_SPREAD ? spread(walk, selection.name.value, within) : undefined);
    const excess = below && collect(walk, below, { byName, depth: depth + 1 });
    if (excess !== undefined) return excess;
  }
  return undefined;
}

/** The selection set of a fragment; undefined where there is none, or where the fragment is inside itself. */
function spread({ fragments, spread: names }: Walk, name: string, within: readonly string[]): Place | undefined {
  names.add(name);
  const fragment = within.includes(name) ? undefined : fragments.get(name);
  return fragment && { set: fragment.selectionSet, within: [...within, name] };
}
