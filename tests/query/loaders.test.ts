import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { edgeId, type Graph, type GraphEdge, type GraphNode } from "../../src/graph/graph.ts";
import { hops } from "../../src/query/hops.ts";
import { createReader } from "../../src/query/reader.ts";
import { roots } from "../../src/query/collections.ts";
import { createWalk, every, one, only, wholeList } from "../../src/query/loaders.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "../engines/recording.ts";

const world = graphOf(worldFolder);
const engine = recording(embeddedEngine());
const walking = () => createWalk(createReader(engine));
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

describe("walks of one operation", () => {
  test("send one statement for a hop, from however many nodes", async () => {
    const walk = walking();
    const lists = await Promise.all(allOf("Work").map((id) => walk.hop(hops.workTropes, id, wholeList, "whole")));
    expect(lists.map(({ length }) => length)).toEqual([2, 3, 1, 0, 1]);
    expect(engine.sent.map(({ parameters }) => parameters["ids"])).toEqual([allOf("Work")]);
  });

  test("send one statement for each set of arguments", async () => {
    const walk = walking();
    const straight = { ...wholeList, filters: { usage: ["STRAIGHT"] } };
    const [all, some, first, evidence] = await Promise.all([
      walk.hop(hops.workTropes, "beta-1950", wholeList, "whole"),
      walk.hop(hops.workTropes, "beta-1950", straight, "whole"),
      walk.hop(hops.workTropes, "beta-1950", { ...wholeList, first: 1 }, "whole"),
      walk.hop(hops.workTropes, "beta-1950", wholeList, "evidence"),
      walk.hop(hops.workTropes, "alpha-1900", wholeList, "whole"),
    ]);
    expect([all, some, first, evidence].map(({ length }) => length)).toEqual([3, 1, 1, 3]);
    expect(engine.sent).toHaveLength(4);
  });

  test("ask about one node once, however often and when it is wanted", async () => {
    const walk = walking();
    await Promise.all([walk.node("WORK", "beta-1950"), walk.node("WORK", "beta-1950")]);
    await walk.node("WORK", "beta-1950");
    expect(engine.sent).toHaveLength(1);
    await walk.node("ANY", "beta-1950");
    expect(engine.sent).toHaveLength(2);
  });

  test("know nothing of each other", async () => {
    await walking().node("WORK", "beta-1950");
    await walking().node("WORK", "beta-1950");
    expect(engine.sent).toHaveLength(2);
  });

  test("count for many nodes in one statement", async () => {
    const walk = walking();
    const totals = await Promise.all(allOf("Work").map((id) => walk.total(hops.workTropes, id, {})));
    expect(totals).toEqual([2, 3, 1, 0, 1]);
    expect(engine.sent).toHaveLength(1);
  });

  test("count nothing from a node that is not there", async () => {
    expect(await walking().total(hops.workTropes, "nothing", {})).toBe(0);
  });

  test("reach nothing from a node that is not there", async () => {
    expect(await walking().hop(hops.workTropes, "nothing", wholeList, "evidence")).toEqual([]);
  });

  test("read what supports many nodes in one statement, and nothing where nothing is stated", async () => {
    const walk = walking();
    const [facts, none] = await Promise.all([walk.facts("person/author"), walk.facts("trope/mirrors")]);
    expect(facts.map(({ property, value }) => [property, value])).toEqual([
      ["name", "The author"],
      ["imdb", "nm0000001"],
    ]);
    expect(none).toEqual([]);
    expect(engine.sent).toHaveLength(1);
  });
});

describe("what a hop reaches", () => {
  test("is the edge, what it says, what supports it, and the node", async () => {
    const [reached] = await walking().hop(hops.workCredits, "alpha-1900", wholeList, "evidence");
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

  test("has no evidence unless it is asked for", async () => {
    const reached = await walking().hop(hops.workCredits, "alpha-1900", wholeList, "whole");
    expect(reached.map(({ evidence }) => evidence)).toEqual([[]]);
  });

  test("comes in the hop's order, then by what tells its rows apart", async () => {
    const order = async (page = wholeList) =>
      (await walking().hop(hops.workTropes, "beta-1950", page, "whole")).map(({ position, node }) => [
        node.id,
        position?.id,
      ]);
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

  test("leaves out what is of no kind", async () => {
    const mentions = await walking().hop(hops.reviewMentions, "review/first-essay", wholeList, "whole");
    expect(mentions.map(({ node }) => node.id)).toEqual([
      "alpha-1900",
      "beta-1950",
      "person/director",
      "place/harbour",
      "organisation/studio",
    ]);
  });
});

describe("a root", () => {
  test("is read in its order, from its position", async () => {
    const walk = walking();
    const list = async (page = wholeList) =>
      (await walk.root(roots.worksByNewest, page, false)).map(({ position, node }) => [position?.key, node.id]);
    const whole = [
      [-2000, "gamma-2000"],
      [-1950, "beta-1950"],
      [-1900, "alpha-1900"],
      [400, "old-tale"],
      [99_999, "greek-letters"],
    ];
    expect(await list()).toEqual(whole);
    expect(await list({ ...wholeList, after: { key: -1900, id: "alpha-1900" }, first: 1 })).toEqual([whole[3]]);
    expect(await walk.rootTotal(roots.worksByNewest, {})).toBe(5);
    expect(await walk.rootTotal(roots.worksByNewest, { form: ["FILM"] })).toBe(2);
  });
});

describe("a node", () => {
  test("is found by id and kind", async () => {
    const walk = walking();
    expect((await walk.node("TROPE", "trope/mirrors"))?.name).toBe("Mirrors");
    expect((await walk.node("ANY", "trope/mirrors"))?.nodeKind).toBe("TROPE");
    expect(await walk.node("WORK", "trope/mirrors")).toBeNull();
  });

  test("is null where there is none", async () => {
    const walk = walking();
    expect(await Promise.all([walk.node("WORK", "nothing"), walk.node("ANY", "")])).toEqual([null, null]);
  });
});

describe("short hops", () => {
  test("give every node once", async () => {
    const bonds = await every(walking(), hops.characterBonds, "beta-1950/robot");
    expect(bonds.map(({ id }) => id)).toEqual(["beta-1950/engineer>robot", "beta-1950/robot>engineer"]);
    const performers = await every(walking(), hops.workTropes, "beta-1950");
    expect(performers.map(({ id }) => id)).toEqual(["trope/servants", "trope/doubles"]);
  });

  test("give the one node, or null", async () => {
    expect((await only(walking(), hops.workPartOf, "beta-1950"))?.id).toBe("greek-letters");
    expect(await only(walking(), hops.workPartOf, "alpha-1900")).toBeNull();
  });

  test("throw where the rules promise a node and there is none", async () => {
    expect((await one(walking(), hops.bondFrom, "beta-1950/robot>engineer")).id).toBe("beta-1950/robot");
    await expect(one(walking(), hops.bondFrom, "stray>bond")).rejects.toThrow(
      '"stray>bond" must have a Bond.from, but the graph holds none.',
    );
  });
});

test("the dataset is one row", async () => {
  const [version, hash, kinds, counts] = await walking().dataset();
  expect([version, hash, kinds, counts]).toEqual([
    1,
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.arrayContaining(["WORK", "SOURCE"]),
    expect.any(Array),
  ]);
});
