import type { Graph, GraphNode } from "../../src/graph/graph.ts";
import { kindOf, type NodeKind } from "../../src/graph/vocabulary.ts";

/** A hit, and the text in which it stands. */
export interface PlainHit {
  readonly id: string;
  readonly matched: string;
}

interface Candidate extends PlainHit {
  readonly label: string;
  readonly rank: readonly number[];
}

/** Searches a graph by looking at every text of every node, without an index and without a score that is one number. */
export function plainSearch(
  graph: Graph,
  text: string,
  first: number,
  kinds?: readonly NodeKind[],
): readonly PlainHit[] {
  const forms = plainForms(text);
  const found = graph.nodes.flatMap((node): Candidate[] => {
    const kind = kindOf(node.labels);
    if (!kind || (kinds && !kinds.includes(kind))) return [];
    const ranked = textsOf(node, kind).flatMap(({ text: matched, isName }) => {
      const ranks = forms.flatMap((words, form) => rankOf(words, form > 0, plainForms(matched), isName));
      const [rank] = ranks.sort(byRank);
      return rank ? [{ id: node.id, label: String(node.properties["label"]), matched, rank }] : [];
    });
    // The sort is stable: of texts that rank alike the first stays first.
    return ranked.sort((a, b) => byRank(a.rank, b.rank)).slice(0, 1);
  });
  const label = (hit: Candidate): string => plainLetters(hit.label);
  return found
    .sort((a, b) => byRank(a.rank, b.rank) || compare(label(a), label(b)) || compare(a.id, b.id))
    .slice(0, first)
    .map(({ id, matched }) => ({ id, matched }));
}

/** Words, written letter by letter: what is neither letter nor figure parts them. */
export function plainWords(text: string): string[] {
  const spaced = Array.from(plainLetters(text), (letter) => (/\p{L}|\p{N}/u.test(letter) ? letter : " ")).join("");
  return spaced.split(" ").filter((word) => word !== "");
}

/** The words as they stand, and with what single marks inside them leave out, where there are any. */
function plainForms(text: string): string[][] {
  const letters = Array.from(plainLetters(text));
  const isWord = (letter: string | undefined): boolean => letter !== undefined && /\p{L}|\p{N}/u.test(letter);
  const joined = letters.filter(
    (letter, at) => !("'‘’.·‧‐-".includes(letter) && isWord(letters[at - 1]) && isWord(letters[at + 1])),
  );
  return joined.length === letters.length ? [plainWords(text)] : [plainWords(text), plainWords(joined.join(""))];
}

function plainLetters(text: string): string {
  return Array.from(text.normalize("NFKD"))
    .filter((letter) => !/\p{M}/u.test(letter))
    .join("")
    .toLowerCase()
    .replaceAll("ł", "l");
}

function textsOf({ properties }: GraphNode, kind: NodeKind): { readonly text: string; readonly isName: boolean }[] {
  const list = (...names: string[]): string[] =>
    names.flatMap((name) => properties[name] ?? []).filter((value): value is string => typeof value === "string");
  const names = list("name", "title", "topic", "alternativeNames", "alternativeTitles");
  const label = list("label").filter((each) => kind !== "CLAIM" && !names.includes(each));
  return [
    ...[...names, ...label].map((text) => ({ text, isName: kind !== "SOURCE" })),
    ...list("gloss", "text").map((text) => ({ text, isName: false })),
  ];
}

/** What a hit has, the weightiest first; nothing where a word is missing. */
function rankOf(
  words: readonly string[],
  finished: boolean,
  forms: readonly (readonly string[])[],
  isName: boolean,
): number[][] {
  const found = forms.flat();
  const last = words.at(-1);
  if (last === undefined || words.slice(0, -1).some((word) => !found.includes(word))) return [];
  if (!found.some((word) => (finished ? word === last : word.startsWith(last)))) return [];
  const end = finished ? " " : "";
  const begins = forms.some((form) => ` ${form.join(" ")} `.startsWith(` ${words.join(" ")}${end}`));
  const exact = forms.some((form) => form.join(" ") === words.join(" "));
  const length = exact ? words.length : Math.max(forms[0]?.length ?? 0, words.length);
  const fullness = Math.ceil((250 * words.length) / length);
  return [[isName, exact, begins, found.includes(last)].map(Number).concat(fullness)];
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Every word that a graph can be searched for, once. */
export function wordsIn(graph: Graph): readonly string[] {
  const words = graph.nodes.flatMap((node) => {
    const kind = kindOf(node.labels);
    return kind ? textsOf(node, kind).flatMap(({ text }) => text.split(/\s+/)) : [];
  });
  return [...new Set(words)].filter((word) => plainWords(word).length > 0).sort();
}
