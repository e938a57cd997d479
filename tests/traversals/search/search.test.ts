import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { createReader } from "../../../src/query/reader.ts";
import { kindOf } from "../../../src/graph/vocabulary.ts";
import { scoreOf } from "../../../src/traversals/search/score.ts";
import { createIndex, type Indexed, indexed, searchableText } from "../../../src/traversals/search/search-index.ts";
import { search } from "../../../src/traversals/search/search.ts";
import { askedIn, formsOf, wordsOf } from "../../../src/traversals/search/tokens.ts";
import { askingOf } from "../../graphql/ask.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { plainSearch, plainWords, wordsIn } from "../../oracles/search.ts";

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
    ["8½", ["8", "1", "2"]],
    ["8 1/2", ["8", "1", "2"]],
    ["Alien³", ["alien", "3"]],
    ["Blade\u00ADrunner", ["bladerunner"]],
    ["मेरी राम", ["मेरी", "राम"]],
    ["日本映画", ["日本", "映画"]],
    ["หนังไทย", ["หนัง", "ไทย"]],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("words are letters, their marks and figures alone, and their own words again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = wordsOf(text);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
    );
  });
});

describe("the forms of a text", () => {
  test.each([
    ["R.U.R. (1920)", ["r u r 1920", "rur 1920"]],
    ["Alien³", ["alien 3", "alien3"]],
    ["8½", ["8 1 2"]],
    ["WALL·E", ["wall e", "walle"]],
    ["WALL-E", ["wall e", "walle"]],
    ["I'm Here", ["i m here", "im here"]],
    ["I’m Your Man", ["i m your man", "im your man"]],
    ["Spider‑Man's", ["spider man s", "spidermans"]],
    ["'Her' - a love story.", ["her a love story"]],
    ["wait...what", ["wait what"]],
    ["Her", ["her"]],
    ["", [""]],
  ])("of %j are %j", (text, forms) => {
    expect(formsOf(text).map((words) => words.join(" "))).toEqual(forms);
  });

  test("hold the same letters and figures in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "É", "7", "'", "’", ".", "-", "·", " ", "(")), (letters) => {
        const [parted = [], joined = parted] = formsOf(letters.join(""));
        expect(parted).toEqual(wordsOf(letters.join("")));
        expect(joined.join("")).toBe(parted.join(""));
        expect(joined.length).toBeLessThanOrEqual(parted.length);
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

/** The score of words that are still typed in a text that can be written in one way. */
function score(words: readonly string[], found: readonly string[], isName: boolean): number {
  return scoreOf({ words, unfinished: true }, [found], isName);
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
  ])("of %s: %j in %j", (_what, words, found, isName, value) => {
    expect(score(wordsOf(words), wordsOf(found), isName)).toBe(value);
  });

  test.each([
    ["joined", "rur", "R.U.R.", 4],
    ["joined, with its year", "rur 1920", "R.U.R. (1920)", 4],
    ["parted", "R.U.R.", "RUR", 4],
    ["begun, joined", "ru", "R.U.R.", 2.584],
    ["partly joined", "theodores self made", "Theodore's self-made", 2.438],
    ["over a space", "imhere", "I'm Here", 0],
    ["over two marks", "andso", "and--so", 0],
    ["asked with a mark, as a beginning", "I'm", "Imagine", 0],
  ])("of words that are %s: %j in %j", (_how, words, found, value) => {
    const scores = askedIn(words).map((asked) => scoreOf(asked, formsOf(found), true));
    expect(Math.max(...scores)).toBe(value);
  });

  test("is 0 exactly when a word is missing, and never above 4", () => {
    fc.assert(
      fc.property(asked, text, fc.boolean(), (words, found, isName) => {
        const joined = ` ${found.join(" ")} `;
        const missing = words.some((each, at) => !joined.includes(` ${each}${at === words.length - 1 ? "" : " "}`));
        const value = score(words, found, isName);
        expect(value === 0).toBe(missing);
        expect(value).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("puts any name above any other text", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.contains(words), fc.oneof(...Object.values(holding).map((of) => of(words)))),
    );
    fc.assert(
      fc.property(found, ([words, name, other]) => {
        expect(score(words, name, true)).toBeGreaterThan(score(words, other, false));
      }),
    );
  });

  test("puts the whole text above its beginning, and that above words elsewhere", () => {
    const found = asked.chain((words) =>
      fc.tuple(fc.constant(words), holding.exact(words), holding.begins(words), holding.contains(words), fc.boolean()),
    );
    fc.assert(
      fc.property(found, ([words, exact, begins, contains, isName]) => {
        const scores = [exact, begins, contains].map((each) => score(words, each, isName));
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
        const whole = score(words, ["x", ...words, ...rest], isName);
        const part = score(words, ["x", ...before, `${end}x`], isName);
        expect(whole).toBeGreaterThan(part);
        expect(score(words, ["x", ...words, ...rest, "x"], isName)).toBeLessThanOrEqual(whole);
      }),
    );
    expect(score(["a"], ["x", "a"], true)).toBeGreaterThan(score(["a"], ["x", "a", "x"], true));
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
        expect(index.candidates([{ words, unfinished: true }])).toEqual(
          entries.filter((_, at) => score(words, found[at] as string[], true) > 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("gives every text that holds the words in one of its forms or theirs, once", async () => {
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
    "holds the word %j as any other",
    async (text) => {
      const entries = [entry([text], 1), entry(["something", "else"], 2)];
      expect((await createIndex(entries)).candidates(askedIn(text))).toEqual(entries.slice(0, 1));
    },
  );

  test("finds nothing for no words", async () => {
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

  test("finds each node by what is shown for it, and exactly where that is a name", async () => {
    for (const node of graph.nodes) {
      const [kind, text] = [kindOf(node.labels), String(node.properties["label"])];
      if (!kind || text.length > 200) continue;
      const hits = await search(createReader(engine), engine, { text, kinds: [kind], first: 50 });
      const score = kind === "CLAIM" || kind === "SOURCE" ? 2 : 4;
      expect(hits.find(({ id }) => id === node.id)?.score, text).toBe(score);
    }
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

  test.each(["Alpha (1900)", "alpha 1900", "ALPHA, 1900"])("finds a node by what is shown for it: %j", async (text) => {
    expect(await hitsOf(text)).toMatchObject([{ matched: "Alpha (1900)", score: 4, node: { id: "alpha-1900" } }]);
  });

  test("finds a bond by what is shown for it, for it has no other name", async () => {
    expect(await idsOf("the robot to the engineer: obedience")).toEqual(["beta-1950/robot>engineer"]);
  });

  test("tells the name where name and label match alike", async () => {
    expect(await hitsOf("alpha")).toMatchObject([{ matched: "Alpha", score: 4 }]);
  });

  test("takes the last word, and no other, as a beginning", async () => {
    expect(await idsOf("novel fin")).toEqual(["review/first-essay/2-fine-novel"]);
    expect(await idsOf("fin novel")).toEqual([]);
  });

  test("puts names before texts", async () => {
    expect(await idsOf("the robot")).toEqual([
      "beta-1950/robot",
      "beta-1950/robot>engineer",
      "beta-1950/engineer>robot",
      "review/first-essay/3-robot",
    ]);
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
    expect(await idsOf("the p")).toEqual(["person/player", "beta-1950/engineer>robot"]);
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
    expect(statements).toHaveLength(4);
    const { statements: unseen } = await ask('{ search(text: "the robot") { matched score } }');
    expect(unseen).toHaveLength(1);
    expect(unseen.filter(({ text }) => text === searchableText)).toEqual([]);
  });
});
