import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/graph/engines/embedded.ts";
import { createReader } from "../../src/graph/read.ts";
import {
  createIndex,
  type Indexed,
  indexed,
  scoreOf,
  search,
  searchableText,
  wordsOf,
} from "../../src/traversals/search.ts";
import { askingOf } from "../api/ask.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { plainSearch, plainWords, wordsIn } from "./plain-search.ts";

describe("the words of a text", () => {
  test.each([
    ["Doppelgänger", ["doppelganger"]],
    ["DOPPELGA\u0308NGER", ["doppelganger"]],
    ["Stanisław Lem", ["stanislaw", "lem"]],
    ["STRASSE, Straße", ["strasse", "strasse"]],
    ["L'Ève future", ["l", "eve", "future"]],
    ["R.U.R. (1920)", ["r", "u", "r", "1920"]],
    ["ΟΔΟΣ οδος Οδοσ", ["οδοσ", "οδοσ", "οδοσ"]],
    ["snake_case", ["snake", "case"]],
    [" \t?! \u0301 ", []],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("are letters and figures alone, and their own words again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
    );
  });
});

const word = fc.stringMatching(/^[ab]{1,3}$/);
const asked = fc.array(word, { minLength: 1, maxLength: 3 });
/** Texts long enough that what one word is of them is next to nothing. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 2_000, maxLength: 2_000 }) },
);

/** A text that holds the words of a search, in the places that a kind of match has them. */
const holding = {
  exact: (words: readonly string[]) => fc.constant([...words]),
  begins: (words: readonly string[]) => fc.tuple(ended(words), text).map(([start, rest]) => [...start, "x", ...rest]),
  contains: (words: readonly string[]) => fc.tuple(ended(words), text).map(([start, rest]) => ["x", ...start, ...rest]),
};

/** The words with an end to the last one, or without. */
function ended(words: readonly string[]): fc.Arbitrary<string[]> {
  return fc.constantFrom("", "b", "x").map((end) => [...words.slice(0, -1), `${words.at(-1) ?? ""}${end}`]);
}

describe("the score", () => {
  test.each([
    ["the whole name", "her", "Her", true, 4],
    ["the beginning of a name", "the rob", "The robot", true, 2.75],
    ["the first word of a name", "her", "Her voice", true, 2.875],
    ["a later word of a name", "voice", "Her voice", true, 2.375],
    ["the beginning of a later word of a name", "voi", "Her voice", true, 2.125],
    ["the whole of another text", "her", "Her", false, 2],
    ["words in another order", "voice her", "Her voice", true, 2.5],
    ["a word twice, where the text has it once", "her her", "Her", true, 2.5],
    ["a word too many", "her dog", "Her", true, 0],
    ["a beginning that is not of the last word", "he voice", "Her voice", true, 0],
    ["the middle of a word", "er", "Her", true, 0],
    ["nothing", "", "Her", true, 0],
    ["something in nothing", "her", "", true, 0],
  ])("of %s: %j in %j", (_what, words, found, isName, score) => {
    expect(scoreOf(wordsOf(words), wordsOf(found), isName)).toBe(score);
  });

  test("is 0 exactly when a word is missing, and never above 4", () => {
    fc.assert(
      fc.property(asked, text, fc.boolean(), (words, found, isName) => {
        const joined = ` ${found.join(" ")} `;
        const missing = words.some((each, at) => !joined.includes(` ${each}${at === words.length - 1 ? "" : " "}`));
        const score = scoreOf(words, found, isName);
        expect(score === 0).toBe(missing);
        expect(score).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("puts any name above any other text", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.contains(words), fc.oneof(...Object.values(holding).map((of) => of(words)))),
    );
    fc.assert(
      fc.property(found, ([words, name, other]) => {
        expect(scoreOf(words, name, true)).toBeGreaterThan(scoreOf(words, other, false));
      }),
    );
  });

  test("puts the whole text above its beginning, and that above words elsewhere", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.exact(words), holding.begins(words), holding.contains(words), fc.boolean()),
    );
    fc.assert(
      fc.property(found, ([words, exact, begins, contains, isName]) => {
        const scores = [exact, begins, contains].map((each) => scoreOf(words, each, isName));
        expect(scores[0]).toBeGreaterThan(scores[1] ?? 4);
        expect(scores[1]).toBeGreaterThan(scores[2] ?? 4);
      }),
    );
  });

  test("puts a whole word above the beginning of one, and less beside the words above more", () => {
    // The last word begins with a letter that no other has, so that nothing else is taken for it.
    const last = fc.stringMatching(/^c{1,3}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2 }), last, text, fc.boolean(), (before, end, rest, isName) => {
        const words = [...before, end];
        const whole = scoreOf(words, ["x", ...words, ...rest], isName);
        const part = scoreOf(words, ["x", ...before, `${end}x`], isName);
        expect(whole).toBeGreaterThan(part);
        expect(scoreOf(words, ["x", ...words, ...rest, "x"], isName)).toBeLessThanOrEqual(whole);
      }),
    );
    expect(scoreOf(["a"], ["x", "a"], true)).toBeGreaterThan(scoreOf(["a"], ["x", "a", "x"], true));
  });
});

describe("an index", () => {
  const entry = (found: readonly string[], at: number): Indexed => {
    const id = `place/${at}`;
    return indexed({ id, kind: "PLACE", label: id, text: found.join(" "), isName: true });
  };

  test("gives every text that holds the words and no other, in the order in which they came", async () => {
    const texts = fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, asked, async (found, words) => {
        const entries = found.map(entry);
        const index = await createIndex(entries);
        expect(index.candidates(words)).toEqual(
          entries.filter((_, at) => scoreOf(words, found[at] as string[], true) > 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(["constructor", "hasOwnProperty", "proto", "and", "or", "not", "映画", "𝕏", "42"])(
    "holds the word %j as any other",
    async (text) => {
      const entries = [entry([text], 1), entry(["something", "else"], 2)];
      expect((await createIndex(entries)).candidates(wordsOf(text))).toEqual(entries.slice(0, 1));
    },
  );

  test("finds nothing for no words", async () => {
    expect((await createIndex([entry(["her"], 1)])).candidates([])).toEqual([]);
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

  test("finds what looking at every text finds, in the same order", async () => {
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

  test("finds each of its texts by its own beginning", async () => {
    const step = Math.ceil(graph.nodes.length / 150);
    for (const { properties } of graph.nodes.filter((_, at) => at % step === 0)) {
      const text = [properties["name"], properties["title"], properties["text"]].find((each) => each !== undefined);
      if (typeof text !== "string") continue;
      const hits = await search(createReader(engine), engine, { text: text.slice(0, 200), kinds: null, first: 50 });
      expect(hits.map(({ matched }) => matched)).toContain(text);
    }
  });
});

describe("search(text:)", () => {
  const { ask, engine } = askingOf();
  const query = `query ($text: String!, $kinds: [NodeKind!], $first: Int! = 10) {
    search(text: $text, kinds: $kinds, first: $first) { matched score node { __typename id label } }
  }`;
  interface Hit {
    readonly matched: string;
    readonly score: number;
    readonly node: { readonly __typename: string; readonly id: string };
  }
  const hitsOf = async (text: string, rest: object = {}): Promise<readonly Hit[]> => {
    const { data, errors } = await ask(query, { text, ...rest });
    expect(errors).toBeUndefined();
    return data?.["search"] as readonly Hit[];
  };
  const idsOf = async (text: string, rest: object = {}): Promise<readonly string[]> =>
    (await hitsOf(text, rest)).map(({ node }) => node.id);

  test("tells the text in which the words stand, and the node as the client selects it", async () => {
    expect(await hitsOf("doppelganger")).toEqual([
      { matched: "Doppelgänger", score: 4, node: { __typename: "Trope", id: "trope/doubles", label: "Doubles" } },
    ]);
  });

  test.each(["DOPPELGÄNGER", "doppelga\u0308nger", "  …doppelgänger! "])("finds Doppelgänger as %j", async (text) => {
    expect(await idsOf(text)).toEqual(["trope/doubles"]);
  });

  test("wants all the words in one text, in any order", async () => {
    expect(await idsOf("essay first")).toEqual(["review/first-essay", "review/second-essay/1-answer"]);
    expect(await idsOf("alpha")).toEqual(["alpha-1900"]);
    expect(await idsOf("alpha first")).toEqual([]);
  });

  test("takes the last word, and no other, as a beginning", async () => {
    expect(await idsOf("novel fin")).toEqual(["review/first-essay/2-fine-novel"]);
    expect(await idsOf("fin novel")).toEqual([]);
  });

  test("puts names before texts", async () => {
    expect(await idsOf("the robot")).toEqual(["beta-1950/robot", "review/first-essay/3-robot"]);
  });

  test("puts the title of a source after names, for it is a citation", async () => {
    expect(await hitsOf("catalogue")).toMatchObject([{ matched: "The catalogue", node: { __typename: "Source" } }]);
    const kinds = (await hitsOf("the", { first: 50 })).map(({ node }) => node.__typename);
    expect(kinds.indexOf("Source")).toBeGreaterThan(kinds.lastIndexOf("Person"));
  });

  test("puts the exact before the partial", async () => {
    const hits = await hitsOf("doubles");
    expect(hits.map(({ node, score }) => [node.id, score])).toEqual([
      ["trope/doubles", 4],
      ["chain/doubles-through-time", 2.834],
    ]);
  });

  test("orders hits of one score by label, then by id", async () => {
    expect(await idsOf("the p")).toEqual(["person/player"]);
    expect(await idsOf("the", { kinds: ["PERSON"] })).toEqual([
      "person/author",
      "person/director",
      "person/player",
      "person/first-critic",
      "person/second-critic",
    ]);
  });

  test("finds only the kinds that are asked for", async () => {
    expect(await idsOf("first")).toEqual([
      "review/first-essay",
      "alpha-1900",
      "person/first-critic",
      "review/second-essay/1-answer",
    ]);
    expect(await idsOf("first", { kinds: ["CLAIM", "PERSON"] })).toEqual([
      "person/first-critic",
      "review/second-essay/1-answer",
    ]);
    expect(await idsOf("first", { kinds: ["PLACE"] })).toEqual([]);
    expect(await idsOf("first", { kinds: [] })).toEqual([]);
  });

  test("gives the best of many hits, as many as are asked for", async () => {
    const all = await idsOf("the", { first: 50 });
    expect(all.length).toBeGreaterThan(10);
    for (const first of [1, 2, 10]) expect(await idsOf("the", { first })).toEqual(all.slice(0, first));
  });

  test("finds nothing where nothing holds the words", async () => {
    expect(await idsOf("zeppelin")).toEqual([]);
  });

  test("takes words of query languages as words", async () => {
    expect(await idsOf("Alpha AND Beta")).toEqual([]);
    expect(await idsOf("film OR novel")).toEqual([]);
    expect(await idsOf("NOT alpha")).toEqual([]);
    for (const marked of ["alp*", "(alpha)", "+alpha -", "`alpha`", "/alpha/", "alpha~"]) {
      expect(await idsOf(marked)).toEqual(["alpha-1900"]);
    }
    for (const strange of ["title:alpha", "' OR 1=1", "`alpha` DETACH DELETE n", '") RETURN 1 //', "${alpha0}"]) {
      expect(await idsOf(strange)).toEqual([]);
    }
    expect(await idsOf("robot`")).toEqual(await idsOf("robot"));
    expect(await idsOf("{first}")).toEqual(await idsOf("first"));
  });

  test("never sends a word of the text to the database", async () => {
    await ask(query, { text: "essay firs" });
    const { statements } = await ask(query, { text: "essay firs" });
    expect(JSON.stringify(statements)).not.toMatch(/firs(?!t)/);
  });

  test("takes any text whatever, and says why where it holds no word", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 0, maxLength: 200 }), async (text) => {
        fc.pre(text.length <= 200);
        const { data, errors } = await ask(query, { text });
        if (wordsOf(text).length === 0) expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
        else expect(data?.["search"]).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [{ text: "" }, '"text" must hold a letter or a digit, but is "".'],
    [{ text: " \n" }, '"text" must hold a letter or a digit, but is " \\n".'],
    [{ text: "*:*" }, '"text" must hold a letter or a digit, but is "*:*".'],
    [{ text: "\u0301" }, '"text" must hold a letter or a digit, but is "\u0301".'],
    [{ text: "a".repeat(201) }, '"text" must be at most 200 characters long, but has 201.'],
    [{ text: "a", first: 0 }, '"first" must be from 1 to 50, but is 0.'],
    [{ text: "a", first: 51 }, '"first" must be from 1 to 50, but is 51.'],
    [{ text: "a", first: -1 }, '"first" must be from 1 to 50, but is -1.'],
  ])("refuses %j before anything is read", async (variables, message) => {
    const { data, errors, statements } = await ask(query, variables);
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(statements).toEqual([]);
  });

  test("takes a text of 200 characters", async () => {
    expect(await idsOf("a".repeat(200))).toEqual([]);
  });

  test("takes one statement, and one for each kind of node that the client looks at", async () => {
    await engine.replace(graphOf(worldFolder));
    await ask(query, { text: "alpha" });
    const { statements } = await ask(query, { text: "the robot" });
    expect(statements).toHaveLength(3);
    const { statements: unseen } = await ask('{ search(text: "the robot") { matched score } }');
    expect(unseen).toHaveLength(1);
    expect(unseen.filter(({ text }) => text === searchableText)).toEqual([]);
  });
});
