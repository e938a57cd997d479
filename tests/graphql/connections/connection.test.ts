import assert from "node:assert";
import fc from "fast-check";
import { getNamedType, type GraphQLObjectType, type GraphQLOutputType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import type { Hop } from "../../../src/query/hop.ts";
import type { Collection } from "../../../src/query/collection.ts";
import { hops } from "../../../src/query/hops.ts";
import { collections } from "../../../src/query/collections.ts";
import { kindOf, labelOf, type NodeKind, nodeKinds } from "../../../src/graph/vocabulary.ts";
import { listedBy, reachedBy } from "../../oracles/lists.ts";
import { graphOf, seedFolder, worldFolder } from "../../world.ts";
import { type Ask, askingEngine, askingOf } from "../ask.ts";

interface PageOf {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** One list that a client can page through, with the ids that it holds as the edges of the graph have it. */
interface List {
  readonly name: string;
  /** The operation's text around the list, with `LIST` where its arguments go. */
  readonly around: (list: string) => string;
  readonly expected: readonly string[];
}

const selection = `{
  edges { cursor node { ... on Node { id } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  totalCount
}`;

async function page(ask: Ask, { around }: List, first: number, after: string | null): Promise<PageOf> {
  const { data, errors } = await ask(
    `query ($first: Int!, $after: String) { ${around(`first: $first, after: $after) ${selection}`)} }`,
    { first, after },
  );
  expect(errors).toBeUndefined();
  assert(data);
  return (data["list"] ?? (data["from"] as Record<string, unknown>)["list"]) as PageOf;
}

const schema = createSchema();

function collectionLists(graph: Graph): List[] {
  return Object.values<Collection>(collections).map((collection) => {
    const [, field = "", order] = /^Query\.(\w+)(?:\((\w+)\))?$/.exec(collection.name) ?? assert.fail(collection.name);
    const orderBy = order ? `orderBy: ${order}, ` : "";
    return {
      name: collection.name,
      around: (list) => `list: ${field}(${orderBy}${list}`,
      expected: listedBy(graph, collection).map(({ id }) => id),
    };
  });
}

/** Whether a field gives pages; the bounded lists of traversals are tested with them. */
function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith("Connection");
}

/** The list of each field that takes `first`, from the node where it is longest. */
function hopLists(graph: Graph): List[] {
  return nodeKinds.flatMap((kind) => {
    const type = schema.getType(labelOf[kind]) as GraphQLObjectType;
    const ids = graph.nodes.filter(({ labels }) => kindOf(labels) === kind).map(({ id }) => id);
    return Object.values(type.getFields())
      .filter(({ type: list }) => isConnection(list))
      .flatMap(({ name }) => hopsOf(kind, name))
      .map(({ hop, direction }) => longest(graph, labelOf[kind], hop, direction, ids));
  });
}

function hopsOf(kind: NodeKind, field: string): { hop: Hop; direction: string }[] {
  const named = (name: string) => Object.values<Hop>(hops).filter((hop) => hop.name.replace(/\(\w+\)$/, "") === name);
  const own = named(`${labelOf[kind]}.${field}`);
  const found = own.length > 0 ? own : named(`Subject.${field}`);
  assert(found.length > 0, `No hop answers ${labelOf[kind]}.${field}.`);
  return found.map((hop) => {
    const direction = /\((\w+)\)$/.exec(hop.name)?.[1];
    return { hop, direction: direction ? `direction: ${direction}, ` : "" };
  });
}

function longest(graph: Graph, type: string, hop: Hop, direction: string, ids: readonly string[]): List {
  const lists = ids.map((id) => ({ id, reached: reachedBy(graph, hop, id) }));
  const { id, reached } = lists.reduce((a, b) => (b.reached.length > a.reached.length ? b : a));
  const field = /\.(\w+)/.exec(hop.name)?.[1] ?? "";
  return {
    name: `${type}.${field}(${direction})`,
    around: (list) => `from: node(id: "${id}") { ... on ${type} { list: ${field}(${direction}${list} } }`,
    expected: reached.map(({ to }) => to.id),
  };
}

const world = graphOf(worldFolder);

test("every field that takes a page size is a list that is paged through here", () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => field.args.some(({ name }) => name === "first") && isConnection(field.type));
  // Two orders of works and films and one of tropes, and two directions of each kind of relation, come on top.
  expect(collectionLists(world).length + hopLists(world).length).toBe(fields.length + 5 + 4);
  expect(fields.length).toBeGreaterThan(30);
});

describe.each([
  ["tests/world", worldFolder, 1],
  ["the full seed", seedFolder, 0],
])("on %s", (_name, folder, fewest) => {
  const graph = graphOf(folder);
  const { ask } = askingOf(folder);

  test.each([...collectionLists(graph), ...hopLists(graph)].map((list) => [list.name, list] as const))(
    "the pages of %s, put together, are the whole list in order, whatever their size",
    async (_list, list) => {
      const length = list.expected.length;
      expect(length).toBeGreaterThanOrEqual(fewest);
      const least = Math.max(1, Math.ceil(length / 9));
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: least, max: Math.min(100, length + 1) }), async (first) => {
          const nodes: string[] = [];
          const cursors: string[] = [];
          let after: string | null = null;
          for (let more = true; more;) {
            const { edges, pageInfo, totalCount } = await page(ask, list, first, after);
            nodes.push(...edges.map(({ node }) => node.id));
            cursors.push(...edges.map(({ cursor }) => cursor));
            more = nodes.length < length;
            expect(totalCount).toBe(length);
            if (more) expect(edges).toHaveLength(first);
            expect(pageInfo).toEqual({
              hasNextPage: more,
              hasPreviousPage: after !== null,
              startCursor: edges[0]?.cursor ?? null,
              endCursor: edges.at(-1)?.cursor ?? null,
            });
            after = pageInfo.endCursor;
          }
          expect(nodes).toEqual(list.expected);
          expect(new Set(cursors).size).toBe(length);
        }),
        { numRuns: 3 },
      );
    },
  );
});

describe("a page", () => {
  const { ask } = askingOf();
  const list = collectionLists(world).find(({ name }) => name === "Query.works(YEAR)") ?? assert.fail();

  test("a page after the last edge is empty, and has no cursors", async () => {
    const { pageInfo } = await page(ask, list, 100, null);
    expect(await page(ask, list, 100, pageInfo.endCursor)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 5,
    });
  });

  test("a page of an empty list has nothing before and nothing after", async () => {
    const none: List = { ...list, around: (rest) => `list: works(filter: { titleContains: "zzz" }, ${rest}` };
    expect(await page(ask, none, 1, null)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test("a page may begin at any edge's cursor", async () => {
    const { edges } = await page(ask, list, 100, null);
    for (const [index, { cursor }] of edges.entries()) {
      const rest = await page(ask, list, 100, cursor);
      expect(rest.edges.map(({ node }) => node.id)).toEqual(list.expected.slice(index + 1));
    }
  });

  test("a page is as long as the schema says where no size is given, and one row more is read", async () => {
    const { statements } = await ask("{ works { edges { node { tropes { edges { cursor } } } } } }");
    expect(statements.map(({ parameters }) => parameters["first"])).toEqual([21, 51]);
  });

  test.each([
    ["works { totalCount }", ["to.counts["]],
    ["works { __typename }", []],
    ["works { edges { node { id } } }", ["LIMIT $first"]],
    ["works { pageInfo { hasNextPage } }", ["LIMIT $first"]],
    ["works { edges { cursor } pageInfo { endCursor } }", ["LIMIT $first"]],
    ["works { edges { cursor } pageInfo { endCursor } totalCount }", ["LIMIT $first", "to.counts["]],
  ])("a page of a collection reads only what is asked for: %s", async (query, clauses) => {
    const { statements } = await ask(`{ ${query} }`);
    expect(statements).toHaveLength(clauses.length);
    for (const clause of clauses) expect(statements.filter(({ text }) => text.includes(clause))).toHaveLength(1);
  });

  test.each([
    ["credits { totalCount }", ["count(edge)"]],
    ["credits { __typename }", []],
    ["credits { edges { node { id } } }", ["LIMIT $first"]],
    ["credits { totalCount edges { node { id } } pageInfo { hasNextPage } }", ["LIMIT $first", "count(edge)"]],
  ])("a page of a hop reads only what is asked for on every node: %s", async (query, clauses) => {
    const { statements } = await ask(`{ works { edges { node { ${query} } } } }`);
    expect(statements).toHaveLength(1 + clauses.length);
    for (const clause of clauses)
      expect(statements.slice(1).filter(({ text }) => text.includes(clause))).toHaveLength(1);
  });

  test.each([
    ["edges { node { id } }", false],
    ["edges { evidence { origin } }", true],
    ["... on CreditConnection { ... { edges { ... on CreditEdge { evidence { origin } } } } }", true],
    ["...page", true],
  ])("a page reads the evidence only where it is asked for: %s", async (query, evidence) => {
    const fragment = query === "...page" ? "fragment page on CreditConnection { edges { evidence { origin } } }" : "";
    const { statements } = await ask(`{ work(id: "beta-1950") { credits { ${query} } } } ${fragment}`);
    expect(statements[1]?.text.includes("edge.evidenceOrigin")).toBe(evidence);
  });

  test.each([
    ["edges { node { name } }", "to.name"],
    ["edges { __typename node { __typename ... on Trope { again: name } } } pageInfo { hasNextPage }", "to.name"],
    ["edges { node { id name } }", "[to.id, to.name]"],
    [
      "edges { __typename node { id ... on Trope { again: name } ...lists } } pageInfo { hasNextPage }",
      "[to.id, to.name]",
    ],
    ["edges { node { name ...lists } }", "[to.id, to.name]"],
    ["edges { cursor node { name } }", "[to.sortKey"],
    ["edges { usage node { name } }", "[to.sortKey"],
    ["edges { node { name } } pageInfo { endCursor }", "[to.sortKey"],
    ["edges { node { name gloss } }", "[to.sortKey"],
    ["edges { node { ...gloss } }", "[to.sortKey"],
  ])("a page reads only what names the nodes where nothing else is asked for: %s", async (query, row) => {
    const fragments = `fragment lists on Trope { works { totalCount } } fragment gloss on Trope { gloss }`;
    const used = ["lists", "gloss"].filter((name) => query.includes(`...${name}`));
    const text = fragments.split(/(?= fragment)/).filter((each) => used.some((name) => each.includes(` ${name} `)));
    const { data, errors, statements } = await ask(
      `{ work(id: "beta-1950") { tropes { ${query} } } } ${text.join("")}`,
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain("null,");
    expect(statements[1]?.text).toContain(`collect(${row}`);
  });

  test.each([
    ["title", true],
    ["title characters { totalCount } ... on Node { id }", true],
    ["title label", false],
    ["title endYear", false],
    ["facts { property }", false],
  ])("a work is read only as far as it is asked for: %s", async (query, brief) => {
    const { statements } = await ask(`{ work(id: "beta-1950") { ${query} } }`);
    expect(statements[0]?.text.includes("to.endYear")).toBe(!brief);
  });
});

describe("a cursor", () => {
  const engine = embeddedEngine();
  const { ask } = askingEngine(engine);
  const list = collectionLists(world).find(({ name }) => name === "Query.works(TITLE)") ?? assert.fail();

  test("a cursor keeps its position when records come and go elsewhere, and when its own record goes", async () => {
    await engine.replace(world);
    const { edges, pageInfo } = await page(ask, list, 2, null);
    expect(edges.map(({ node }) => node.id)).toEqual(["alpha-1900", "beta-1950"]);
    const added = ["Aaa", "Betb", "Zzz"].map((title) => ({
      id: title,
      labels: ["Work"],
      properties: {
        label: title,
        title,
        form: "OTHER",
        sortKey: `Work ${title.toLowerCase()}`,
        sortYear: 1,
        sortNewest: -1,
      },
    }));
    const nodes = [...world.nodes.filter(({ id }) => id !== "beta-1950"), ...added];
    const kept = new Set(nodes.map(({ id }) => id));
    await engine.replace({ nodes, edges: world.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) });
    const rest = await page(ask, list, 100, pageInfo.endCursor);
    expect(rest.edges.map(({ node }) => node.id)).toEqual(["Betb", "gamma-2000", "greek-letters", "old-tale", "Zzz"]);
    await engine.close();
  });
});
