import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchableText } from "../../../src/traversals/search/search-index.ts";
import { wordsOf } from "../../../src/traversals/search/tokens.ts";
import { askingOf } from "../../graphql/ask.ts";
import { graphOf, worldFolder } from "../../world.ts";

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

  test("a hit holds the text that matched, and the node as the client selects it", async () => {
    expect(await hitsOf("doppelganger")).toEqual([
      { matched: "Doppelgänger", score: 4, node: { __typename: "Trope", id: "trope/doubles", label: "Doubles" } },
    ]);
  });

  test.each(["DOPPELGÄNGER", "doppelga\u0308nger", "  …doppelgänger! "])(
    "a search for %j finds Doppelgänger",
    async (text) => {
      expect(await idsOf(text)).toEqual(["trope/doubles"]);
    },
  );

  test("a search wants all the words in one text, in any order", async () => {
    expect(await idsOf("essay first")).toEqual(["review/first-essay", "review/second-essay/1-answer"]);
    expect(await idsOf("alpha")).toEqual(["alpha-1900"]);
    expect(await idsOf("alpha first")).toEqual([]);
  });

  test.each(["Alpha (1900)", "alpha 1900", "ALPHA, 1900"])("a search finds a node by its label: %j", async (text) => {
    expect(await hitsOf(text)).toMatchObject([{ matched: "Alpha (1900)", score: 4, node: { id: "alpha-1900" } }]);
  });

  test("a search finds a bond by its label, for it has no other name", async () => {
    expect(await idsOf("the robot to the engineer: obedience")).toEqual(["beta-1950/robot>engineer"]);
  });

  test("a hit holds the name where name and label match alike", async () => {
    expect(await hitsOf("alpha")).toMatchObject([{ matched: "Alpha", score: 4 }]);
  });

  test("a search takes the last word, and no other, as a beginning", async () => {
    expect(await idsOf("novel fin")).toEqual(["review/first-essay/2-fine-novel"]);
    expect(await idsOf("fin novel")).toEqual([]);
  });

  test("a search puts names before texts", async () => {
    expect(await idsOf("the robot")).toEqual([
      "beta-1950/robot",
      "beta-1950/robot>engineer",
      "beta-1950/engineer>robot",
      "review/first-essay/3-robot",
    ]);
  });

  test("a search puts the title of a source after names, for it is a citation", async () => {
    expect(await hitsOf("catalogue")).toMatchObject([{ matched: "The catalogue", node: { __typename: "Source" } }]);
    const kinds = (await hitsOf("the", { first: 50 })).map(({ node }) => node.__typename);
    expect(kinds.indexOf("Source")).toBeGreaterThan(kinds.lastIndexOf("Person"));
  });

  test("a search puts exact matches before partial ones", async () => {
    const hits = await hitsOf("doubles");
    expect(hits.map(({ node, score }) => [node.id, score])).toEqual([
      ["trope/doubles", 4],
      ["chain/doubles-through-time", 2.834],
    ]);
  });

  test("a search orders hits of one score by label, then by id", async () => {
    expect(await idsOf("the p")).toEqual(["person/player", "beta-1950/engineer>robot"]);
    expect(await idsOf("the", { kinds: ["PERSON"] })).toEqual([
      "person/author",
      "person/director",
      "person/player",
      "person/first-critic",
      "person/second-critic",
    ]);
  });

  test("a search finds only the kinds that are asked for", async () => {
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

  test("a search gives the best of many hits, as many as are asked for", async () => {
    const all = await idsOf("the", { first: 50 });
    expect(all.length).toBeGreaterThan(10);
    for (const first of [1, 2, 10]) expect(await idsOf("the", { first })).toEqual(all.slice(0, first));
  });

  test("a search finds nothing where nothing holds the words", async () => {
    expect(await idsOf("zeppelin")).toEqual([]);
  });

  test("a search takes words of query languages as words", async () => {
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

  test("a search never sends a word of the text to the database", async () => {
    await ask(query, { text: "essay firs" });
    const { statements } = await ask(query, { text: "essay firs" });
    expect(JSON.stringify(statements)).not.toMatch(/firs(?!t)/);
  });

  test("a search takes any text whatever, and says why where it holds no word", async () => {
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
  ])("a search refuses %j before anything is read", async (variables, message) => {
    const { data, errors, statements } = await ask(query, variables);
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
    expect(statements).toEqual([]);
  });

  test("a search takes a text of 200 characters", async () => {
    expect(await idsOf("a".repeat(200))).toEqual([]);
  });

  test("a search takes one statement, and one for each kind of node that the client selects", async () => {
    await engine.replace(graphOf(worldFolder));
    await ask(query, { text: "alpha" });
    const { statements } = await ask(query, { text: "the robot" });
    expect(statements).toHaveLength(4);
    const { statements: unseen } = await ask('{ search(text: "the robot") { matched score } }');
    expect(unseen).toHaveLength(1);
    expect(unseen.filter(({ text }) => text === searchableText)).toEqual([]);
  });
});
