import MiniSearch from "minisearch";
import type { Engine } from "../../engines/engine.ts";
import { compareText, fold } from "../../graph/text.ts";
import type { Reader } from "../../query/reader.ts";
import { datasetText, readDataset } from "../../graph/dataset.ts";
import { versioned } from "../../graph/statement.ts";
import { kindOf, type NodeKind } from "../../graph/vocabulary.ts";
import { keepFirst } from "../top-k.ts";

/** A node that was found, with the text in which all the words stand. */
export interface SearchHitRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly matched: string;
  readonly score: number;
}

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

/** The words of a text as its marks part them, and where some of these stand inside a word, once more joined over them. */
export type Forms = readonly (readonly string[])[];

/** Words to look for. The last one of what somebody is still typing may be the beginning of a word. */
export interface Asked {
  readonly words: readonly string[];
  readonly unfinished: boolean;
}

/** The words of a graph, ready to be searched. It is never changed once it is made. */
export interface SearchIndex {
  /** The texts that hold all the words of one of these, in the order in which the texts were given. */
  readonly candidates: (asked: readonly Asked[]) => readonly Indexed[];
}

/** An index with the hash of the graph that it is made of: equal hashes mean equal graphs. */
interface HeldIndex {
  readonly hash: string;
  readonly index: Promise<SearchIndex>;
}

/** The index of each engine's graph; it goes when the engine goes. */
const indexes = new WeakMap<Engine, HeldIndex>();

const pageSize = 5_000;

/**
 * Finds the nodes that hold all the words in one of their texts, the last word as a beginning. The words are looked up in
 * an index of this process, made once for each graph, so that both engines find the same and no user's words ever reach a
 * database's query language. One statement where the index is there, one more for each page of nodes where it has to be
 * made. Best hits first, then by label and id.
 */
export async function search(
  reader: Reader,
  engine: Engine,
  question: { readonly text: string; readonly kinds: readonly NodeKind[] | null; readonly first: number },
): Promise<readonly SearchHitRow[]> {
  const asked = askedIn(question.text);
  const index = await currentIndex(reader, engine);
  const best = new Map<string, Hit>();
  for (const entry of index.candidates(asked)) {
    if (question.kinds && !question.kinds.includes(entry.kind)) continue;
    const score = Math.max(...asked.map((each) => scoreOf(each, entry.forms, entry.isName)));
    if (score > (best.get(entry.id)?.score ?? 0)) best.set(entry.id, { entry, score });
  }
  return firstOf(best.values(), question.first).map(({ entry: { id, kind, label, text }, score }) => ({
    id,
    kind,
    label,
    matched: text,
    score,
  }));
}

/** The first so many hits by score. A letter finds most of a graph, and to sort all of that would take longer than to find it. */
function firstOf(hits: Iterable<Hit>, most: number): readonly Hit[] {
  const first: Hit[] = [];
  for (const hit of hits) keepFirst(first, hit, most, byScore);
  return first;
}

interface Hit {
  readonly entry: Indexed;
  readonly score: number;
}

function byScore(a: Hit, b: Hit): number {
  const [one, other] = [a.entry, b.entry];
  return b.score - a.score || compareText(one.foldedLabel, other.foldedLabel) || compareText(one.id, other.id);
}

/** The words of a text as search compares them: runs of letters and digits, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of letters and digits, with those that an apostrophe, a dot or a hyphen alone stands between. */
const joinable = /[\p{L}\p{N}]+(?:['‘’.·‧‐-][\p{L}\p{N}]+)*/gu;

/** The ways in which a text's words can be written: `r u r` and `rur` for R.U.R., `i m here` and `im here` for I'm Here. */
export function formsOf(text: string): Forms {
  const parted = wordsOf(text);
  const joined = (fold(text).match(joinable) ?? []).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return joined.length === parted.length ? [parted] : [parted, joined];
}

/** What a text asks for. Joined words are looked for whole: somebody who types `I'm` does not mean `imagine`. */
export function askedIn(text: string): readonly Asked[] {
  return formsOf(text).map((words, form) => ({ words, unfinished: form === 0 }));
}

/**
 * How well a text holds the words of a search in any of its forms, from 0 (not all of them) to 4. Names come before longer
 * texts, the whole text before one that begins with the words, that before one with them elsewhere, whole words before the
 * beginning of one, and of two texts the one with less beside the words. Each of these outweighs all that follow it.
 */
export function scoreOf({ words, unfinished }: Asked, forms: Forms, isName: boolean): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  const stands = (word: string): boolean => forms.some((form) => form.includes(word));
  const matches = (word: string, found: string | undefined, index: number): boolean =>
    found === word || (unfinished && index === words.length - 1 && found?.startsWith(word) === true);
  const whole = stands(last);
  const holds =
    words.slice(0, -1).every(stands) &&
    (whole || forms.some((form) => form.some((found) => matches(last, found, words.length - 1))));
  if (!holds) return 0;
  const begins = forms.some((form) => words.every((word, index) => matches(word, form[index], index)));
  const exact = forms.some(
    (form) => form.length === words.length && words.every((word, index) => word === form[index]),
  );
  // Rounded up, so that what holds the words is above 0 and above all that is ranked lower.
  const others = exact ? 0 : Math.max(0, (forms[0]?.length ?? 0) - words.length);
  const share = Math.ceil((250 * words.length) / (words.length + others));
  return ((isName ? 2_000 : 0) + (exact ? 1_000 : 0) + (begins ? 500 : 0) + (whole ? 250 : 0) + share) / 1_000;
}

/** The index of the graph that the operation reads. Operations that need one at the same time wait for the same. */
async function currentIndex(reader: Reader, engine: Engine): Promise<SearchIndex> {
  const [row = []] = (await reader.read({ text: datasetText, parameters: {} })) as readonly unknown[][];
  const { hash } = readDataset(row);
  for (;;) {
    const held = indexes.get(engine);
    if (held?.hash !== hash) return startIndex(reader, engine, hash);
    try {
      return await held.index;
    } catch {
      // Why it failed is told to whoever began it; those who only waited make it again.
    }
  }
}

function startIndex(reader: Reader, engine: Engine, hash: string): Promise<SearchIndex> {
  const held = { hash, index: makeIndex(reader) };
  indexes.set(engine, held);
  // This runs before anyone who waits goes on, so that nobody finds a failed index.
  held.index.catch(() => {
    if (indexes.get(engine) === held) indexes.delete(engine);
  });
  return held.index;
}

async function makeIndex(reader: Reader): Promise<SearchIndex> {
  const entries: Indexed[] = [];
  for (let after = { key: "", id: "" }; ;) {
    const parameters = { afterKey: after.key, afterId: after.id, first: pageSize };
    const rows = (await reader.read({ text: searchableText, parameters })) as readonly unknown[][];
    entries.push(...rows.flatMap(searchables).map(indexed));
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = { key: last[0] as string, id: last[1] as string };
  }
  return createIndex(entries);
}

/** Works out what every search needs of a text. */
export function indexed(text: Searchable): Indexed {
  return { ...text, forms: formsOf(text.text), foldedLabel: fold(text.label) };
}

/** An index over texts. Adding them goes in slices, so that other requests are answered in between. */
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
        return index.search(words.join(" "), { combineWith: "AND", prefix }).map(({ id }) => id as number);
      });
      const order = [...new Set(found)].sort((a, b) => a - b);
      return order.map((id) => entries[id] as Indexed);
    },
  };
}

/** The text that reads a page of all words: `[sortKey, id, labels, label, names, texts]`, in the order of the sort key. */
export const searchableText = versioned([
  "MATCH (node:FilmGraph)",
  "WHERE node.sortKey >= $afterKey AND (node.sortKey > $afterKey OR node.id > $afterId)",
  "WITH node ORDER BY node.sortKey, node.id LIMIT $first",
  "RETURN collect([node.sortKey, node.id, labels(node), node.label, " +
    "[coalesce(node.name, node.title, node.topic)] + coalesce(node.alternativeNames, node.alternativeTitles, []), " +
    "[node.gloss, node.text]]) AS rows",
]);

function searchables([, id, labels, label, names, texts]: readonly unknown[]): Searchable[] {
  const kind = kindOf(labels as string[]);
  if (!kind) return [];
  const entries = (list: unknown, isName: boolean): Searchable[] =>
    (list as (string | null)[])
      .filter((text) => text !== null)
      .map((text) => ({ id: id as string, kind, label: label as string, text, isName }));
  // What is shown for a node is a name of it too, such as a title with its year; only a claim is shown by its whole text.
  const shown = [names, texts].some((list) => (list as unknown[]).includes(label)) ? [] : [label];
  // A source's title is a citation: who looks for a name wants the thing itself first.
  return [...entries([...(names as unknown[]), ...shown], kind !== "SOURCE"), ...entries(texts, false)];
}
