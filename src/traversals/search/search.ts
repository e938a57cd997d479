import type { Engine } from "../../engines/engine.ts";
import { compareText } from "../../graph/text.ts";
import type { NodeKind } from "../../graph/vocabulary.ts";
import type { Reader } from "../../query/reader.ts";
import { turn } from "../../query/turn.ts";
import { insertTopK } from "../top-k.ts";
import { scoreOf } from "./score.ts";
import { currentIndex, type Indexed, type Searchable } from "./search-index.ts";
import { askedIn } from "./tokens.ts";

/** A node that was found, with the text that holds all the words. */
export interface SearchHitRow extends Pick<Searchable, "id" | "kind" | "label"> {
  readonly matched: string;
  readonly score: number;
}

/**
 * Finds the nodes that hold all the words in one of their texts, the last word as a beginning: the best first, then by
 * label and id. An index in this process, made once for each graph, makes both engines find the same and keeps users'
 * words out of the database's query language.
 */
export async function search(
  reader: Reader,
  engine: Engine,
  question: { readonly text: string; readonly kinds: readonly NodeKind[] | null; readonly first: number },
): Promise<readonly SearchHitRow[]> {
  const asked = askedIn(question.text);
  const index = await currentIndex(reader, engine);
  await turn();
  const candidates = index.candidates(asked);
  reader.budget.spend("rows", candidates.length);
  const best = new Map<string, Hit>();
  for (const [place, entry] of candidates.entries()) {
    if (place % atOnce === atOnce - 1) await turn();
    if (question.kinds && !question.kinds.includes(entry.kind)) continue;
    const score = Math.max(...asked.map((each) => scoreOf(each, entry.forms, entry.isName)));
    if (score > (best.get(entry.id)?.score ?? 0)) best.set(entry.id, { entry, score });
  }
  // A letter finds most of a graph, and to sort all of that would take longer than to find it.
  const first: Hit[] = [];
  for (const hit of best.values()) insertTopK(first, hit, question.first, byScore);
  return first.map(({ entry: { id, kind, label, text }, score }) => ({ id, kind, label, matched: text, score }));
}

/** How many texts are weighed before others get a turn. */
const atOnce = 5_000;

interface Hit {
  readonly entry: Indexed;
  readonly score: number;
}

function byScore(a: Hit, b: Hit): number {
  const [one, other] = [a.entry, b.entry];
  return b.score - a.score || compareText(one.foldedLabel, other.foldedLabel) || compareText(one.id, other.id);
}
