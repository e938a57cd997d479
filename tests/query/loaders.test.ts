import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "../../src/graph/graph.ts";
import { hops } from "../../src/query/hops.ts";
import { createReader } from "../../src/query/reader.ts";
import { collections } from "../../src/query/collections.ts";
import type { Page } from "../../src/query/keyset.ts";
import { createLoaders, every, one, only, wholeList } from "../../src/query/loaders.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "../engines/recording.ts";

const world = graphOf(worldFolder);
const engine = recording(embeddedEngine());
const loading = () => createLoaders(createReader(engine));
const withEvidence: Page = { ...wholeList, projection: "withEvidence" };
const allOf = (kind: string) => world.nodes.filter(({ labels }) => labels[0] === kind).map(({ id }) => id);

beforeAll(() => engine.replace(withStrays(world)));
afterAll(() => engine.close());
beforeEach(() => void (engine.sent.length = 0));

/** The world with what no record can state: a bond without an end, and an essay that mentions a node of no kind. */
function withStrays({ nodes, edges }: Graph): Graph {
  const bond: GraphNode = {
    id: "stray>bond",
    labels: ["Bond"],
    properties: { label: "Stray", sortKey: "", kind: "x" },
  };
  const mention = edges.find(({ type }) => type === "MENTIONS");
  const [to, nothing] = ["nothing", { id: "nothing", labels: [], properties: { label: "Nothing" } }];
  const stray = { ...mention, id: edgeId(mention?.from ?? "", "MENTIONS", to), to } as GraphEdge;
  return { nodes: [...nodes, bond, nothing], edges: [...edges, stray] };
}

describe("the loaders of one operation", () => {
  test("loaders send one statement for a hop, from however many nodes", async () => {
    const graph = loading();
    const lists = await Promise.all(allOf("Work").map((id) => graph.hop(hops.workTropes, id, wholeList)));
    expect(lists.map(({ length }) => length)).toEqual([2, 3, 1, 0, 1]);
    expect(engine.sent.map(({ parameters }) => parameters["ids"])).toEqual([allOf("Work")]);
  });

  test("loaders send one statement for each set of arguments", async () => {
    const graph = loading();
    const straight = { ...wholeList, filters: { usage: ["STRAIGHT"] } };
    const [all, some, first, evidence] = await Promise.all([
      graph.hop(hops.workTropes, "beta-1950", wholeList),
      graph.hop(hops.workTropes, "beta-1950", straight),
      graph.hop(hops.workTropes, "beta-1950", { ...wholeList, first: 1 }),
      graph.hop(hops.workTropes, "beta-1950", withEvidence),
      graph.hop(hops.workTropes, "alpha-1900", wholeList),
    ]);
    expect([all, some, first, evidence].map(({ length }) => length)).toEqual([3, 1, 1, 3]);
    expect(engine.sent).toHaveLength(4);
  });

  test("loaders read one node once, however often and when it is wanted", async () => {
    const graph = loading();
    await Promise.all([graph.node("WORK", "beta-1950"), graph.node("WORK", "beta-1950")]);
    await graph.node("WORK", "beta-1950");
    expect(engine.sent).toHaveLength(1);
    await graph.node("ANY", "beta-1950");
    expect(engine.sent).toHaveLength(2);
  });

  test("the loaders of two operations know nothing of each other", async () => {
    await loading().node("WORK", "beta-1950");
    await loading().node("WORK", "beta-1950");
    expect(engine.sent).toHaveLength(2);
  });

  test("loaders count what many nodes reach in one statement", async () => {
    const graph = loading();
    const totals = await Promise.all(allOf("Work").map((id) => graph.hopTotal(hops.workTropes, id, {})));
    expect(totals).toEqual([2, 3, 1, 0, 1]);
    expect(engine.sent).toHaveLength(1);
  });

  test("the total from a node that is not there is zero", async () => {
    expect(await loading().hopTotal(hops.workTropes, "nothing", {})).toBe(0);
  });

  test("a hop reaches nothing from a node that is not there", async () => {
    expect(await loading().hop(hops.workTropes, "nothing", withEvidence)).toEqual([]);
  });

  test("loaders read the facts of many nodes in one statement, and none where none is stated", async () => {
    const graph = loading();
    const [facts, none] = await Promise.all([graph.facts("person/author"), graph.facts("trope/mirrors")]);
    expect(facts.map(({ property, value }) => [property, value])).toEqual([
      ["name", "The author"],
      ["imdb", "nm0000001"],
    ]);
    expect(none).toEqual([]);
    expect(engine.sent).toHaveLength(1);
  });
});

describe("what a hop reaches", () => {
  test("a hop reaches an edge with what it says, what supports it, and the node", async () => {
    const [reached] = await loading().hop(hops.workCredits, "alpha-1900", withEvidence);
    expect(reached).toEqual({
      position: { key: 0, id: "person/author CREDITED_FOR alpha-1900 AUTHOR" },
      list: "Work.credits",
      role: "AUTHOR",
      evidence: [
        {
          origin: "LOOKUP",
          review: null,
          paragraphs: [],
          source: "source/catalogue",
          locator: null,
          certainty: "CONFIRMED",
          note: null,
        },
      ],
      node: {
        nodeKind: "PERSON",
        id: "person/author",
        label: "The author",
        name: "The author",
        alternativeNames: ["A. Pen-Name"],
      },
    });
  });

  test("a hop's edges have no evidence unless it is asked for", async () => {
    const reached = await loading().hop(hops.workCredits, "alpha-1900", wholeList);
    expect(reached.map(({ evidence }) => evidence)).toEqual([[]]);
  });

  test("a hop's edges come in its order, then by its tiebreaker", async () => {
    const order = async (page = wholeList) =>
      (await loading().hop(hops.workTropes, "beta-1950", page)).map(({ position, node }) => [node.id, position?.id]);
    const whole = [
      ["trope/servants", "STRAIGHT"],
      ["trope/doubles", "AVERTED"],
      ["trope/doubles", "PLAYED_WITH"],
    ];
    expect(await order()).toEqual(whole);
    const after = { key: "Trope doubles", id: "AVERTED" };
    expect(await order({ ...wholeList, after })).toEqual(whole.slice(2));
    expect(await order({ ...wholeList, after, first: 1 })).toEqual(whole.slice(2));
    expect(await order({ ...wholeList, first: 2 })).toEqual(whole.slice(0, 2));
  });

  test("a hop leaves out nodes of no kind", async () => {
    const mentions = await loading().hop(hops.reviewMentions, "review/first-essay", wholeList);
    expect(mentions.map(({ node }) => node.id)).toEqual([
      "alpha-1900",
      "beta-1950",
      "person/director",
      "place/harbour",
      "organisation/studio",
    ]);
  });
});

describe("a collection", () => {
  test("a collection is read in its order, from a position", async () => {
    const graph = loading();
    const list = async (page = wholeList) =>
      (await graph.collection(collections.worksByNewest, page)).map(({ position, node }) => [position?.key, node.id]);
    const whole = [
      [-2000, "gamma-2000"],
      [-1950, "beta-1950"],
      [-1900, "alpha-1900"],
      [400, "old-tale"],
      [99_999, "greek-letters"],
    ];
    expect(await list()).toEqual(whole);
    expect(await list({ ...wholeList, after: { key: -1900, id: "alpha-1900" }, first: 1 })).toEqual([whole[3]]);
    expect(await graph.collectionTotal(collections.worksByNewest, {})).toBe(5);
    expect(await graph.collectionTotal(collections.worksByNewest, { form: ["FILM"] })).toBe(2);
  });
});

describe("a node", () => {
  test("a node is found by id and kind", async () => {
    const graph = loading();
    expect((await graph.node("TROPE", "trope/mirrors"))?.name).toBe("Mirrors");
    expect((await graph.node("ANY", "trope/mirrors"))?.nodeKind).toBe("TROPE");
    expect(await graph.node("WORK", "trope/mirrors")).toBeNull();
  });

  test("a node that does not exist is null", async () => {
    const graph = loading();
    expect(await Promise.all([graph.node("WORK", "nothing"), graph.node("ANY", "")])).toEqual([null, null]);
  });
});

describe("short hops", () => {
  test("a short hop gives every node once", async () => {
    const bonds = await every(loading(), hops.characterBonds, "beta-1950/robot");
    expect(bonds.map(({ id }) => id)).toEqual(["beta-1950/engineer>robot", "beta-1950/robot>engineer"]);
    const performers = await every(loading(), hops.workTropes, "beta-1950");
    expect(performers.map(({ id }) => id)).toEqual(["trope/servants", "trope/doubles"]);
  });

  test("a short hop gives the one node, or null", async () => {
    expect((await only(loading(), hops.workPartOf, "beta-1950"))?.id).toBe("greek-letters");
    expect(await only(loading(), hops.workPartOf, "alpha-1900")).toBeNull();
  });

  test("a short hop throws where the rules promise a node and there is none", async () => {
    expect((await one(loading(), hops.bondFrom, "beta-1950/robot>engineer")).id).toBe("beta-1950/robot");
    await expect(one(loading(), hops.bondFrom, "stray>bond")).rejects.toThrow(
      '"stray>bond" must have a Bond.from, but the graph holds none.',
    );
  });
});

test("the dataset is read as its version, its hash and its counts", async () => {
  const { version, hash, counts } = await loading().dataset();
  expect([version, hash, counts.map(({ kind }) => kind)]).toEqual([
    1,
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.arrayContaining(["WORK", "SOURCE"]),
  ]);
});
