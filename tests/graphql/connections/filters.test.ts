import fc from "fast-check";
import { getNamedType, GraphQLID, isInputObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { idFilters } from "../../../src/graphql/connections/redirects.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import type { GraphEdge, GraphNode, PropertyValue } from "../../../src/graph/graph.ts";
import type { Collection } from "../../../src/query/collection.ts";
import { hops } from "../../../src/query/hops.ts";
import { collections } from "../../../src/query/collections.ts";
import * as vocabulary from "../../../src/graph/vocabulary.ts";
import { listedBy, reachedBy, type Step } from "../../oracles/lists.ts";
import { graphOf, worldFolder } from "../../world.ts";
import { askingOf } from "../ask.ts";

const world = graphOf(worldFolder);
const ids = [...world.nodes.map(({ id }) => id), ...(world.redirects?.keys() ?? []), "nothing"];

type Value = string | number | boolean | readonly string[];
type Given = Readonly<Record<string, Value>>;

/** What a filter means, said over the plain graph, with values to try. Each must pass some of its list and not all. */
interface Meaning<Item> {
  readonly values: readonly Value[];
  readonly passes: (item: Item, value: never, given: Given) => boolean;
}
type Meanings<Item> = Readonly<Record<string, Meaning<Item>>>;

const edgesFrom = (id: string, type: string) => world.edges.filter((edge) => edge.from === id && edge.type === type);
const edgesTo = (id: string, type: string) => world.edges.filter((edge) => edge.to === id && edge.type === type);
const sets = (values: readonly string[]): readonly string[][] => [...values.map((value) => [value]), [...values], []];
const contains = (words: PropertyValue | undefined, part: string): boolean =>
  [words ?? []].flat().some((each) => bare(String(each)).includes(bare(part.trim())));
const bare = (words: string): string =>
  words
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** The edges of one claim towards its subjects, those towards `about` only where the filter names it. */
function towards(claim: string, about: Value | undefined): GraphEdge[] {
  return edgesFrom(claim, "ABOUT").filter(({ to }) => about === undefined || to === about);
}

function criticsOf(claim: string): string[] {
  return edgesTo(claim, "MAKES").flatMap(({ from }) => edgesTo(from, "WROTE").map((wrote) => wrote.from));
}

/** The review's days as its record states them, the first and the last year. */
function yearsOf(claim: string): (number | undefined)[] {
  const review = world.nodes.find(({ id }) => claim.startsWith(`${id}/`));
  return ["publishedFrom", "publishedTo"].map((day) => {
    const stated = review?.properties[day];
    return stated === undefined ? undefined : Number(String(stated).slice(0, 4));
  });
}

const words = [
  "",
  "  ",
  "ALPHA",
  "  alpha ",
  "lph",
  "éngineer",
  "first",
  "dull</b> &",
  "doppelganger",
  "no such words",
  "the",
];
const works: Meanings<GraphNode> = {
  form: {
    values: sets(["FILM", "NOVEL", "OPERA"]),
    passes: ({ properties }, forms: string[]) => forms.includes(String(properties["form"])),
  },
  titleContains: {
    values: words,
    passes: ({ properties }, part: string) =>
      contains(properties["title"], part) || contains(properties["alternativeTitles"], part),
  },
  fromYear: {
    values: [-99_999, -401, -300, 1900, 1950, 1951, 2001, 2002, 2003],
    passes: ({ properties: { year, endYear, yearLatest } }, from: number) =>
      Number(endYear ?? year ?? yearLatest ?? Number.NaN) >= from,
  },
  toYear: {
    values: [-401, -400, 1899, 1900, 1950, 1999, 2000, 99_999],
    passes: ({ properties: { year, yearEarliest } }, to: number) => Number(year ?? yearEarliest ?? Number.NaN) <= to,
  },
  trope: { values: ids, passes: ({ id }, trope: string) => edgesFrom(id, "USES").some(({ to }) => to === trope) },
  person: {
    values: ids,
    passes: ({ id }, person: string) => edgesTo(id, "CREDITED_FOR").some(({ from }) => from === person),
  },
  discussedInEssays: {
    values: [true, false],
    passes: ({ id }, discussed: boolean) =>
      [...edgesTo(id, "MENTIONS"), ...edgesTo(id, "ABOUT")].length > 0 === discussed,
  },
};

const characters: Meanings<GraphNode> = {
  work: { values: ids, passes: ({ id }, work: string) => edgesTo(id, "FEATURES").some(({ from }) => from === work) },
  nature: {
    values: sets(["HUMAN", "ARTIFICIAL", "GROUP"]),
    passes: ({ properties }, natures: string[]) => natures.includes(String(properties["nature"])),
  },
  named: { values: [true, false], passes: ({ properties }, named: boolean) => properties["named"] === named },
  nameContains: { values: words, passes: ({ properties }, part: string) => contains(properties["name"], part) },
};

const people: Meanings<GraphNode> = {
  role: {
    values: sets(["DIRECTOR", "PERFORMER", "COMPOSER"]),
    passes: ({ id }, roles: string[]) =>
      edgesFrom(id, "CREDITED_FOR").some(({ properties }) => roles.includes(String(properties["role"]))),
  },
  nameContains: {
    values: [...words, "PEN"],
    passes: ({ properties }, part: string) =>
      contains(properties["name"], part) || contains(properties["alternativeNames"], part),
  },
};

const tropes: Meanings<GraphNode> = {
  group: { values: ["Selves", "selves", ""], passes: ({ properties }, group: string) => properties["group"] === group },
  nameContains: {
    values: words,
    passes: ({ properties }, part: string) =>
      contains(properties["name"], part) || contains(properties["alternativeNames"], part),
  },
  work: { values: ids, passes: ({ id }, work: string) => edgesTo(id, "USES").some(({ from }) => from === work) },
  usage: {
    values: sets(["STRAIGHT", "AVERTED", "INVERTED", "PARODIED"]),
    passes: ({ id }, usages: string[], { work }) =>
      edgesTo(id, "USES").some(
        ({ from, properties }) => (work === undefined || from === work) && usages.includes(String(properties["usage"])),
      ),
  },
};

const claims: Meanings<GraphNode> = {
  about: { values: ids, passes: ({ id }, about: string) => towards(id, about).length > 0 },
  critic: { values: ids, passes: ({ id }, critic: string) => criticsOf(id).includes(critic) },
  review: { values: ids, passes: ({ id }, review: string) => edgesTo(id, "MAKES").some(({ from }) => from === review) },
  stance: {
    values: sets(["PRAISES", "CRITICISES", "MIXED"]),
    passes: ({ id }, stances: string[], { about }) =>
      towards(id, about).some(({ properties }) => stances.includes(String(properties["stance"]))),
  },
  mode: {
    values: sets(["ASSERTION", "QUESTION", "JOKE"]),
    passes: ({ properties }, modes: string[]) => modes.includes(String(properties["mode"])),
  },
  comparing: {
    values: [["alpha-1900"], ["alpha-1900", "beta-1950"], ["beta-1950", "beta-1950"], ["alpha-1900", "nothing"], []],
    passes: ({ id, properties }, subjects: string[]) =>
      properties["likeness"] !== undefined && subjects.every((subject) => towards(id, subject).length > 0),
  },
  explicit: {
    values: [true, false],
    passes: ({ properties }, explicit: boolean) => properties["explicit"] === explicit,
  },
  corrected: {
    values: [true, false],
    passes: ({ properties }, corrected: boolean) =>
      [properties["factProperty"] ?? []].flat().includes("correction") === corrected,
  },
  reviewedBefore: {
    values: [1951, 1952, 1999, 2000, 2001, 99_999],
    passes: ({ id }, year: number) => (yearsOf(id)[1] ?? Number.NaN) < year,
  },
  reviewedAfter: {
    values: [-99_999, 1950, 1951, 1998, 1999],
    passes: ({ id }, year: number) => (yearsOf(id)[0] ?? Number.NaN) > year,
  },
  textContains: {
    values: [...words, "NOVEL"],
    passes: ({ properties }, part: string) => contains(properties["text"], part),
  },
};

const debates: Meanings<GraphNode> = {
  about: {
    values: ids,
    passes: ({ id }, about: string) => edgesTo(id, "TAKES_SIDE_IN").some(({ from }) => towards(from, about).length > 0),
  },
  critic: {
    values: ids,
    passes: ({ id }, critic: string) =>
      edgesTo(id, "TAKES_SIDE_IN").some(({ from }) => criticsOf(from).includes(critic)),
  },
  kind: {
    values: sets(["AGREEMENT", "DIRECT", "CONFLICTING_DATA"]),
    passes: ({ properties }, kinds: string[]) => kinds.includes(String(properties["kind"])),
  },
};

/** A filtered collection list: the field, its type of filter, the arguments that choose its order, and what its filters mean. */
const filtered: readonly (readonly [string, string, string, Collection, Meanings<GraphNode>])[] = [
  ["works", "WorkFilter", "", collections.works, works],
  ["works", "WorkFilter", "orderBy: NEWEST, ", collections.worksByNewest, works],
  ["films", "WorkFilter", "orderBy: TITLE, ", collections.filmsByTitle, works],
  ["characters", "CharacterFilter", "", collections.characters, characters],
  ["people", "PersonFilter", "", collections.people, people],
  ["tropes", "TropeFilter", "", collections.tropes, tropes],
  ["tropes", "TropeFilter", "orderBy: MOST_USED, ", collections.tropesByMostUsed, tropes],
  ["claims", "ClaimFilter", "", collections.claims, claims],
  ["debates", "DebateFilter", "", collections.debates, debates],
];

/** Sets of filters with values to try, of which any may be left out. */
function anyOf<Item>(meanings: Meanings<Item>): fc.Arbitrary<Given> {
  const filters = Object.entries(meanings).map(([name, { values }]) =>
    fc.option(
      fc.constantFrom(...values).map((value) => [name, value] as const),
      { nil: null },
    ),
  );
  return fc
    .tuple(...filters)
    .map((given): Given => Object.fromEntries(given.filter((filter) => filter !== null)))
    .filter(canHold);
}

/** Whether something can lie in the years of some filters; others are refused. */
function canHold({ fromYear, toYear, reviewedAfter, reviewedBefore }: Given): boolean {
  const ordered = fromYear === undefined || toYear === undefined || fromYear <= toYear;
  return ordered && (reviewedAfter === undefined || reviewedBefore === undefined || reviewedAfter < reviewedBefore);
}

/** An id, or the new id of what was renamed. */
function current(value: Value): Value {
  return world.redirects?.get(String(value)) ?? value;
}

function passing<Item>(items: readonly Item[], meanings: Meanings<Item>, given: Given): readonly Item[] {
  const followed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, current(value)]));
  return items.filter((item) =>
    Object.entries(followed).every(([name, value]) => meanings[name]?.passes(item, value as never, followed)),
  );
}

function eachAlone<Item>(meanings: Meanings<Item>): [string, readonly Value[]][] {
  return Object.entries(meanings).map(([name, { values }]) => [name, values]);
}

describe.each(filtered)("%s(filter: %s, %s)", (field, type, order, collection, meanings) => {
  const { ask } = askingOf();
  const list = listedBy(world, collection);
  const query = `query ($filter: ${type}) {
    ${field}(${order}first: 100, filter: $filter) { totalCount edges { node { id } } }
  }`;

  async function expectList(given: Record<string, unknown>, expected: readonly GraphNode[]): Promise<void> {
    const { data, errors } = await ask(query, { filter: given });
    expect(errors).toBeUndefined();
    const edges = expected.map(({ id }) => ({ node: { id } }));
    expect(data, JSON.stringify(given)).toEqual({ [field]: { totalCount: expected.length, edges } });
  }

  test.each(eachAlone(meanings))("the filter %s keeps what it says", async (name, values) => {
    const kept: number[] = [];
    for (const value of values) {
      const expected = passing(list, meanings, { [name]: value });
      await expectList({ [name]: value }, expected);
      kept.push(expected.length);
    }
    expect(kept.some((count) => count < list.length)).toBe(true);
    expect(kept.some((count) => count > 0)).toBe(true);
  });

  test("a listed node passes every given filter", async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(meanings), async (given) => expectList(given, passing(list, meanings, given))),
      { numRuns: 60 },
    );
  });

  test("filters that are null filter nothing", async () => {
    const nulls = Object.fromEntries(Object.keys(meanings).map((name) => [name, null]));
    await expectList(nulls, list);
    const { data } = await ask(`{ ${field}(${order}filter: null) { totalCount } }`);
    expect(data).toEqual({ [field]: { totalCount: list.length } });
  });
});

test("every filter of every collection has its meaning here", () => {
  for (const [, , , collection, meanings] of filtered) {
    const names = Object.keys(collection.filters).filter((name) => !name.includes("+"));
    expect(Object.keys(meanings).sort()).toEqual(names.sort());
  }
});

describe("filters by ids of what was renamed", () => {
  const nodes = new Set(world.nodes.map(({ id }) => id));
  // What is an old id already, or nobody's, is no node's new one.
  const old = (id: string): string => (nodes.has(id) ? `old/${id}` : id);
  const redirects = new Map([...(world.redirects ?? []), ...[...nodes].map((id): [string, string] => [old(id), id])]);
  const { ask, engine } = askingOf();
  beforeAll(() => engine.replace({ ...world, redirects }));
  const oldFilter = (given: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        if (!idFilters.includes(name)) return [name, value];
        return [name, Array.isArray(value) ? (value as string[]).map(old) : old(value as string)];
      }),
    );

  test("are all the filters that take ids", () => {
    const inputs = Object.values(createSchema().getTypeMap()).filter(isInputObjectType);
    const fields = inputs.flatMap((input) => Object.values(input.getFields()));
    const named = fields.filter(({ type }) => getNamedType(type) === GraphQLID).map(({ name }) => name);
    expect([...new Set(named)].sort()).toEqual(idFilters);
  });

  test.each(filtered)(
    "find in %s(filter: %s, %s) what the new ids find",
    async (field, type, order, _root, meanings) => {
      const page = "totalCount pageInfo { hasNextPage endCursor } edges { node { id } }";
      const query = `query ($filter: ${type}, $after: String) {
      ${field}(${order}first: 2, filter: $filter, after: $after) { ${page} }
    }`;
      await fc.assert(
        fc.asyncProperty(anyOf(meanings), async (given) => {
          for (let after: unknown = null; ;) {
            const { data } = await ask(query, { filter: given, after });
            expect((await ask(query, { filter: oldFilter(given), after })).data).toEqual(data);
            const { pageInfo } = data?.[field] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
        }),
        { numRuns: 30 },
      );
    },
  );

  test("find in a list that starts from a node what the new id finds", async () => {
    const claims = (critic: string): string =>
      `{ works { edges { node { claimsAbout(critic: "${critic}") { totalCount edges { node { id } } } } } } }`;
    const { data } = await ask(claims("person/first-critic"));
    expect(JSON.stringify(data)).toContain("review/first-essay/");
    expect((await ask(claims(old("person/first-critic")))).data).toEqual(data);
  });

  test("an old id and a new id in one list of a filter name one node", async () => {
    const comparing = (ids: readonly string[]): string =>
      `{ claims(filter: { comparing: ${JSON.stringify(ids)} }) { totalCount } }`;
    const works = ["alpha-1900", "beta-1950"];
    const both = await ask(comparing(works));
    expect(both.data).toEqual({ claims: { totalCount: 1 } });
    expect((await ask(comparing([...works, ...works.map(old)]))).data).toEqual(both.data);
    expect((await ask(comparing([old("beta-1950"), "alpha-1900"]))).data).toEqual(both.data);
    const { data } = await ask(comparing(["alpha-1900"]));
    expect((await ask(comparing(["alpha-1900", old("alpha-1900")]))).data).toEqual(data);
    expect((await ask(comparing([old("alpha-1900"), "nothing"]))).data).toEqual({ claims: { totalCount: 0 } });
  });

  test("old ids in filters cost no statement once the redirects of the graph's version were read", async () => {
    const works = (trope: string): string =>
      `{ works(filter: { trope: "${trope}" }) { totalCount edges { node { id } } } }`;
    expect((await ask(works("trope/doubles"))).statements).toHaveLength(2);
    expect((await ask(works("trope/doppelgaenger"))).data).toMatchObject({ works: { totalCount: 3 } });
    expect((await ask(works("trope/doppelgaenger"))).statements).toHaveLength(2);
    expect((await ask(works("nothing"))).statements).toHaveLength(2);
  });
});

describe("years between which nothing can lie", () => {
  const { ask } = askingOf();

  test.each([
    ["works", "fromYear: 2020, toYear: 2000", '"toYear" must not be before "fromYear" 2020, but is 2000.'],
    ["films", "fromYear: 1, toYear: -1", '"toYear" must not be before "fromYear" 1, but is -1.'],
    [
      "claims",
      "reviewedAfter: 2000, reviewedBefore: 1999",
      '"reviewedBefore" must be after "reviewedAfter" 2000, but is 1999.',
    ],
  ])(
    "years between which nothing can lie are refused by %s(filter: { %s }) before anything is read",
    async (field, filter, message) => {
      const { data, errors, statements } = await ask(`{ ${field}(filter: { ${filter} }) { totalCount } }`);
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
      expect(statements).toEqual([]);
    },
  );
});

describe("filters that belong together", () => {
  const { ask } = askingOf();

  test("a stance with a subject is the stance towards that subject", async () => {
    const { data } = await ask(`{
      both: claims(filter: { about: "beta-1950", stance: [PRAISES] }) { edges { node { id } } }
      other: claims(filter: { about: "alpha-1900", stance: [CRITICISES] }) { totalCount }
      alone: claims(filter: { stance: [CRITICISES] }) { totalCount }
    }`);
    expect(data).toEqual({
      both: { edges: [{ node: { id: "review/second-essay/1-answer" } }] },
      other: { totalCount: 0 },
      alone: { totalCount: 4 },
    });
  });

  test("a usage with a work is that work's usage", async () => {
    const { data } = await ask(`{
      averted: tropes(filter: { work: "beta-1950", usage: [AVERTED] }) { edges { node { id } } }
      straight: tropes(filter: { work: "beta-1950", usage: [STRAIGHT] }) { edges { node { id } } }
      inverted: tropes(filter: { work: "beta-1950", usage: [INVERTED] }) { totalCount }
    }`);
    expect(data).toEqual({
      averted: { edges: [{ node: { id: "trope/doubles" } }] },
      straight: { edges: [{ node: { id: "trope/servants" } }] },
      inverted: { totalCount: 0 },
    });
  });
});

describe("filters of lists that start from a node", () => {
  const { ask } = askingOf();
  const stances = sets(["PRAISES", "CRITICISES", "MIXED", "NEUTRAL"]);
  const claimsAbout: Meanings<Step> = {
    stance: {
      values: stances,
      passes: ({ edge }, wanted: string[]) => wanted.includes(String(edge.properties["stance"])),
    },
    critic: { values: ids, passes: ({ to }, critic: string) => criticsOf(to.id).includes(critic) },
  };
  const role: Meanings<Step> = {
    role: {
      values: sets(["DIRECTOR", "WRITER", "PERFORMER", "AUTHOR", "OTHER"]),
      passes: ({ edge }, roles: string[]) => roles.includes(String(edge.properties["role"])),
    },
  };
  const usage: Meanings<Step> = {
    usage: {
      values: sets(["STRAIGHT", "AVERTED", "PLAYED_WITH", "PARODIED"]),
      passes: ({ edge }, usages: string[]) => usages.includes(String(edge.properties["usage"])),
    },
  };
  const relation: Meanings<Step> = {
    relation: {
      values: sets(vocabulary.workRelations),
      passes: ({ edge }, relations: string[]) => relations.includes(edge.type),
    },
  };
  const personClaims: Meanings<Step> = {
    stance: {
      values: stances,
      passes: ({ to }, wanted: string[]) =>
        towards(to.id, undefined).some(({ properties }) => wanted.includes(String(properties["stance"]))),
    },
  };

  test.each([
    ["Work", "credits", "", "alpha-1900 beta-1950 greek-letters", hops.workCredits, role],
    ["Work", "tropes", "", "alpha-1900 beta-1950", hops.workTropes, usage],
    ["Work", "relations", "", "beta-1950 gamma-2000", hops.workRelations, relation],
    ["Work", "relations", "direction: OUT", "beta-1950 gamma-2000", hops.workRelationsOut, relation],
    ["Work", "relations", "direction: IN", "beta-1950 greek-letters", hops.workRelationsIn, relation],
    ["Work", "claimsAbout", "", "alpha-1900 beta-1950", hops.claimsAbout, claimsAbout],
    ["Bond", "claimsAbout", "", "beta-1950/robot>engineer", hops.claimsAbout, claimsAbout],
    ["Review", "claimsAbout", "", "review/first-essay", hops.claimsAbout, claimsAbout],
    ["Person", "claimsAbout", "", "person/player", hops.claimsAbout, claimsAbout],
    ["Person", "credits", "", "person/director person/player", hops.personCredits, role],
    ["Person", "claims", "", "person/first-critic person/player", hops.personClaims, personClaims],
    ["Trope", "works", "", "trope/doubles trope/mirrors", hops.tropeWorks, usage],
  ] as const)("%s.%s(%s) of %s keeps what passes its filters", async (type, field, fixed, from, hop, meanings) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...from.split(" ")), anyOf<Step>(meanings), async (id, given) => {
        const values = Object.entries(given).map(([name, value]) => `${name}: ${written(name, value)}`);
        const selection = "{ totalCount edges { node { id } } }";
        const asked = `${field}(${["first: 100", fixed, ...values].filter((each) => each !== "").join(", ")})`;
        const { data, errors } = await ask(`{ node(id: "${id}") { ... on ${type} { list: ${asked} ${selection} } } }`);
        expect(errors).toBeUndefined();
        const expected = passing(reachedBy(world, hop, id), meanings, given);
        const edges = expected.map(({ to }) => ({ node: { id: to.id } }));
        expect(data).toEqual({ node: { list: { totalCount: expected.length, edges } } });
      }),
      { numRuns: 25 },
    );
  });
});

/** A value as a GraphQL document writes it: enum values bare, ids in quotes. */
function written(name: string, value: Value): string {
  return name === "critic" ? JSON.stringify(value) : `[${String(value)}]`;
}

describe("words in a filter", () => {
  const { ask } = askingOf();

  test.each([
    ["engineer", "ENGINEER"],
    ["engineer", "éNGINEER"],
    ["engineer", "e\u0301ngineer"],
    ["engineer", "Engin"],
    ["robot", "the ROBOT"],
  ])("words in a filter find the %s whatever the case and accents: %s", async (id, nameContains) => {
    const { data } = await ask(
      "query ($filter: CharacterFilter) { characters(filter: $filter) { edges { node { id } } } }",
      {
        filter: { nameContains },
      },
    );
    expect(data).toEqual({ characters: { edges: [{ node: { id: `beta-1950/${id}` } }] } });
  });

  test("words in a filter are words, not a pattern", async () => {
    const { data } = await ask(
      '{ claims(filter: { textContains: ".*" }) { totalCount } works(filter: { titleContains: "%" }) { totalCount } }',
    );
    expect(data).toEqual({ claims: { totalCount: 0 }, works: { totalCount: 0 } });
  });
});
