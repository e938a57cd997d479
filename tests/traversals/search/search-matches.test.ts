import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { createReader } from "../../../src/query/reader.ts";
import { kindOf } from "../../../src/graph/vocabulary.ts";
import { scoreOf } from "../../../src/traversals/search/score.ts";
import { createIndex, type Indexed, indexed } from "../../../src/traversals/search/search-index.ts";
import { search } from "../../../src/traversals/search/search.ts";
import { askedIn } from "../../../src/traversals/search/tokens.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { plainSearch, plainWords, wordsIn } from "../../oracles/search.ts";
import { asked, word } from "./arbitrary.ts";

/** The score of words that are still typed in a text that can be written in one way. */
function score(words: readonly string[], found: readonly string[], isName: boolean): number {
  return scoreOf({ words, unfinished: true }, [found], isName);
}

describe("an index", () => {
  const entry = (found: readonly string[], at: number): Indexed => {
    const id = `place/${at}`;
    return indexed({ id, kind: "PLACE", label: id, text: found.join(" "), isName: true });
  };

  test("an index gives every text that holds the words and no other, in the order in which they were added", async () => {
    const texts = fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, asked, async (found, words) => {
        const entries = found.map(entry);
        const index = await createIndex(entries);
        expect(index.candidates([{ words, unfinished: true }])).toEqual(
          entries.filter((_, at) => score(words, found[at] as string[], true) > 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("an index gives every text that holds the words in one of its forms or theirs, once", async () => {
    const marked = fc.array(fc.tuple(word, fc.constantFrom(" ", "-", ".", "'", "-'")), { minLength: 1, maxLength: 5 });
    const texts = marked.map((parts) => parts.flat().join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { maxLength: 12 }), texts, async (found, text) => {
        const entries = found.map((each, at) => entry([each], at));
        const asked = askedIn(text);
        expect((await createIndex(entries)).candidates(asked)).toEqual(
          entries.filter(({ forms }) => asked.some((each) => scoreOf(each, forms, true) > 0)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(["constructor", "hasOwnProperty", "proto", "and", "or", "not", "映画", "𝕏", "42"])(
    "an index holds the word %j like any other",
    async (text) => {
      const entries = [entry([text], 1), entry(["something", "else"], 2)];
      expect((await createIndex(entries)).candidates(askedIn(text))).toEqual(entries.slice(0, 1));
    },
  );

  test("an index finds nothing for no words", async () => {
    expect((await createIndex([entry(["her"], 1)])).candidates(askedIn(""))).toEqual([]);
  });
});

describe.each([
  ["tests/world", worldFolder],
  ["the full seed", seedFolder],
])("searching %s", (_name, folder) => {
  const graph = graphOf(folder);
  const engine = embeddedEngine();
  const found = async (text: string, first: number): Promise<unknown> =>
    (await search(createReader(engine), engine, { text, kinds: null, first })).map(({ id, matched }) => ({
      id,
      matched,
    }));

  beforeAll(async () => {
    await engine.replace(graph);
    return () => engine.close();
  });

  test("a search finds what looking at every text finds, in the same order", async () => {
    const words = wordsIn(graph);
    const part = fc.tuple(fc.constantFrom(...words), fc.nat({ max: 6 }));
    const question = fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 2 }), part);
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom(1, 10, 50), async ([before, [last, cut]], first) => {
        const text = [...before, last.slice(0, Math.max(1, last.length - cut))].join(" ");
        if (plainWords(text).length > 0) expect(await found(text, first)).toEqual(plainSearch(graph, text, first));
      }),
      { numRuns: 150 },
    );
  });

  test("a search finds each node by its label, and exactly where that is a name", async () => {
    for (const node of graph.nodes) {
      const [kind, text] = [kindOf(node.labels), String(node.properties["label"])];
      if (!kind || text.length > 200) continue;
      const hits = await search(createReader(engine), engine, { text, kinds: [kind], first: 50 });
      const score = kind === "CLAIM" || kind === "SOURCE" ? 2 : 4;
      expect(hits.find(({ id }) => id === node.id)?.score, text).toBe(score);
    }
  });

  test("a search finds each text by its own beginning", async () => {
    const step = Math.ceil(graph.nodes.length / 150);
    for (const { properties } of graph.nodes.filter((_, at) => at % step === 0)) {
      const text = [properties["name"], properties["title"], properties["text"]].find((each) => each !== undefined);
      if (typeof text !== "string") continue;
      const hits = await search(createReader(engine), engine, { text: text.slice(0, 200), kinds: null, first: 50 });
      expect(hits.map(({ matched }) => matched)).toContain(text);
    }
  });
});
