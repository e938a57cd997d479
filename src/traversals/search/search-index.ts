import MiniSearch from "minisearch";
import type { Engine } from "../../engines/engine.ts";
import { perGraph } from "../../engines/per-graph.ts";
import { versioned } from "../../graph/statement.ts";
import { fold } from "../../graph/text.ts";
import { kindOf, type NodeKind } from "../../graph/vocabulary.ts";
import { findDataset } from "../../query/lookups.ts";
import type { Reader } from "../../query/reader.ts";
import { type Asked, type Forms, formsOf } from "./tokens.ts";

/** Something that words can be looked for in: a name or title of a node, or a longer text of it. */
export interface Searchable {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly text: string;
  readonly isName: boolean;
}

/** A text with what every search needs of it, worked out once. */
export interface Indexed extends Searchable {
  readonly forms: Forms;
  readonly foldedLabel: string;
}

/** The words of a graph, ready to be searched. It is never changed once it is made. */
export interface SearchIndex {
  /** The texts that hold all the words of one of these, in the order in which the texts were given. */
  readonly candidates: (asked: readonly Asked[]) => readonly Indexed[];
}

/** The index of each engine's graph, by the graph's hash: equal hashes mean equal graphs. */
const indexes = perGraph(makeIndex);

const pageSize = 5_000;

/** The index of the graph that the operation reads. */
export async function currentIndex(reader: Reader, engine: Engine): Promise<SearchIndex> {
  const { hash } = await findDataset(reader);
  return indexes(engine, hash, reader);
}

async function makeIndex(reader: Reader): Promise<SearchIndex> {
  const entries: Indexed[] = [];
  for (let after = { key: "", id: "" }; ;) {
    const parameters = { afterKey: after.key, afterId: after.id, first: pageSize };
    const rows = await reader.readShared({ text: searchableText, parameters });
    entries.push(...rows.flatMap(searchables).map(indexed));
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = { key: last[0], id: last[1] };
  }
  return createIndex(entries);
}

/** Adds what every search needs of a text. @internal */
export function indexed(text: Searchable): Indexed {
  return { ...text, forms: formsOf(text.text), foldedLabel: fold(text.label) };
}

/** An index over texts. They are added in slices, so that other requests are answered in between. @internal */
export async function createIndex(entries: readonly Indexed[]): Promise<SearchIndex> {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ["words"],
    tokenize: (words) => words.split(" "),
    processTerm: (word) => word,
  });
  await index.addAllAsync(
    entries.map(({ forms }, id) => ({ id, words: forms.flat().join(" ") })),
    { chunkSize: 500 },
  );
  return {
    candidates: (asked) => {
      const found = asked.flatMap(({ words, unfinished }) => {
        const prefix = (_word: string, at: number): boolean => unfinished && at === words.length - 1;
        return index.search(words.join(" "), { combineWith: "AND", prefix }).map(({ id }) => Number(id));
      });
      const order = [...new Set(found)].sort((a, b) => a - b);
      return order.map((id) => entries[id]).filter((entry) => entry !== undefined);
    },
  };
}

type SearchableColumns = readonly [
  sortKey: string,
  id: string,
  labels: readonly string[],
  label: string,
  names: readonly (string | null)[],
  texts: readonly (string | null)[],
];

/** The text that reads a page of all words, in the order of the sort key. */
export const searchableText = versioned<readonly SearchableColumns[]>([
  "MATCH (node:FilmGraph)",
  "WHERE node.sortKey >= $afterKey AND (node.sortKey > $afterKey OR node.id > $afterId)",
  "WITH node ORDER BY node.sortKey, node.id LIMIT $first",
  "RETURN collect([node.sortKey, node.id, labels(node), node.label, " +
    "[coalesce(node.name, node.title, node.topic)] + coalesce(node.alternativeNames, node.alternativeTitles, []), " +
    "[node.gloss, node.text]]) AS rows",
]);

function searchables([, id, labels, label, names, texts]: SearchableColumns): Searchable[] {
  const kind = kindOf(labels);
  if (!kind) return [];
  const entries = (list: readonly (string | null)[], isName: boolean): Searchable[] =>
    list.filter((text) => text !== null).map((text) => ({ id, kind, label, text, isName }));
  // What is shown for a node is a name of it too, such as a title with its year; only a claim is shown by its whole text.
  const shown = names.includes(label) || texts.includes(label) ? [] : [label];
  // A source's title is a citation: who looks for a name wants the thing itself first.
  return [...entries([...names, ...shown], kind !== "SOURCE"), ...entries(texts, false)];
}
