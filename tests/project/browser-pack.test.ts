import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readGuide, statementsOf, textOf } from "../../browser/guide.ts";
import { generatedPack, guide, packFolder } from "../../browser/pack.ts";
import { datasetNode } from "../../src/graph/dataset.ts";
import type { GraphNode } from "../../src/graph/graph.ts";
import { commonLabel, ownLabels, relationshipTypes } from "../../src/graph/vocabulary.ts";
import { projectRoot } from "../../src/paths.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";

const style = readStyle(readFileSync(join(packFolder, "film-graph.grass"), "utf8"));
const graphs = [seedFolder, worldFolder].map(graphOf);
const nodes = graphs.flatMap((graph) => [...graph.nodes, datasetNode(1, "", graph)]);
const edges = graphs.flatMap((graph) => graph.edges);

describe("the pack for Neo4j Browser", () => {
  test("the pack for Neo4j Browser is generated from its guide", () => {
    const wanted = generatedPack();
    const stored = readdirSync(packFolder, { recursive: true, encoding: "utf8" }).filter((name) => extname(name));
    expect(stored.filter((name) => name !== "film-graph.grass").sort()).toEqual([...wanted.keys()].sort());
    for (const [name, content] of wanted) {
      const fresh = readFileSync(join(packFolder, name)).equals(content);
      expect(fresh, `${name} is stale: run \`npm run generate\``).toBe(true);
    }
  });

  test("the guide has about eight slides, and each statement has a unique name and title", () => {
    expect(guide.slides.length).toBeGreaterThanOrEqual(7);
    expect(guide.slides.length).toBeLessThanOrEqual(9);
    const statements = statementsOf(guide);
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    expect(new Set(statements.map(({ title }) => title)).size).toBe(statements.length);
  });

  test.each(statementsOf(guide))(
    "the statement $name starts from the graph's own nodes, and fits the drawer of the guide",
    (each) => {
      expect(each.cypher).toContain(`:${commonLabel}`);
      expect(
        Math.max(
          ...textOf(each)
            .split("\n")
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(55);
    },
  );

  test("a guide with an unknown key is refused with a sentence", () => {
    expect(() => readGuide("title: A guide\nslides: []\nfurtherStatements: []\nstyle: none")).toThrow(
      /^guide.yaml is not a valid guide\..*style/s,
    );
  });
});

describe("with Docker", () => {
  test("Neo4j Browser in Docker opens the guide, which the server's image contains", () => {
    const compose = parse(readFileSync(join(projectRoot, "docker-compose.yml"), "utf8")) as {
      services: { neo4j: { environment: Record<string, string> } };
    };
    const settings = Object.entries(compose.services.neo4j.environment).map(([name, value]) => [
      name.replace(/^NEO4J_/, "").replaceAll(/__|_/g, (mark) => (mark === "__" ? "_" : ".")),
      value,
    ]);
    expect(Object.fromEntries(settings)).toMatchObject({
      "browser.post_connect_cmd": "guide http://localhost:4000/browser/guide.html",
      "browser.remote_content_hostname_whitelist": "localhost,127.0.0.1",
    });
    expect(readFileSync(join(projectRoot, "Dockerfile"), "utf8")).toContain("/app/browser/pack browser/pack\n");
  });
});

describe("the style for Neo4j Browser", () => {
  test.each([commonLabel, ...ownLabels])("the style gives %s a colour, a size and a caption", (label) => {
    const rule = style.get(`node.${label}`);
    expect(rule?.get("color")).toMatch(/^#[0-9A-F]{6}$/);
    expect(rule?.get("diameter")).toMatch(/^\d+px$/);
    expect(captionOf(rule)).not.toEqual([]);
  });

  test.each([commonLabel, ...ownLabels])("the style captions %s with properties that all such nodes have", (label) => {
    const bearers = nodes.filter(({ labels }) => label === commonLabel || labels.includes(label));
    const labelled = bearers.filter(({ properties }) =>
      captionOf(style.get(`node.${label}`)).every((name) => name in properties),
    );
    expect(labelled.length).toBe(bearers.length);
    expect(bearers.length).toBeGreaterThan(0);
  });

  test.each(relationshipTypes)(
    "the style captions %s with its type or with a property that some such relationship has",
    (type) => {
      const rule = style.get(`relationship.${type}`);
      const bearers = edges.filter((edge) => edge.type === type);
      for (const name of captionOf(rule)) expect(bearers.some(({ properties }) => name in properties)).toBe(true);
      expect(rule?.get("caption")).toBeDefined();
    },
  );

  test("the style names only labels and types of the graph", () => {
    const known = [commonLabel, ...ownLabels].map((label) => `node.${label}`);
    const types = relationshipTypes.map((type) => `relationship.${type}`);
    expect([...style.keys()].sort()).toEqual(["node", "relationship", ...known, ...types].sort());
  });

  // The Browser applies every rule whose labels a node has, in the order of the file: the last one wins.
  test.each([
    ["her-2013", "Film"],
    ["pygmalion-metamorphoses-8", "Work"],
    ["person/sheon-han", "Critic"],
    ["person/spike-jonze", "Person"],
    ["her-2013/samantha", "Character"],
  ])("the style shows %s as a %s", (id, label) => {
    const node = nodes.find((each) => each.id === id);
    expect(styleOf(node)).toEqual(expect.objectContaining(Object.fromEntries(style.get(`node.${label}`) ?? [])));
  });

  test.each([commonLabel, ...ownLabels])("the style's text on %s contrasts with its colour", (label) => {
    const rule = style.get(`node.${label}`);
    expect(contrast(rule?.get("color") ?? "", rule?.get("text-color-internal") ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  test("the style gives each kind a colour of its own", () => {
    const colours = ownLabels.map((label) => style.get(`node.${label}`)?.get("color"));
    expect(new Set(colours).size).toBe(colours.length);
  });
});

type Rule = ReadonlyMap<string, string>;

/** The rules of a style file by their selectors. The format allows no comments. */
function readStyle(text: string): ReadonlyMap<string, Rule> {
  const rules = [...text.matchAll(/([\w.]+) \{\n((?: {2}[\w-]+: .+;\n)+)\}\n/g)];
  expect(rules.map(([rule]) => rule).join("\n")).toBe(text);
  return new Map(
    rules.map(([, selector = "", body = ""]) => [
      selector,
      new Map([...body.matchAll(/ {2}([\w-]+): (.+);/g)].map(([, name = "", value = ""]) => [name, value])),
    ]),
  );
}

/** The properties that a caption names. */
function captionOf(rule: Rule | undefined): readonly string[] {
  return [...(rule?.get("caption") ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function styleOf(node: GraphNode | undefined): Readonly<Record<string, string>> {
  const labels = [commonLabel, ...(node?.labels ?? [])];
  const matching = [...style].filter(([selector]) => {
    const [kind, label] = selector.split(".");
    return kind === "node" && (label === undefined || labels.includes(label));
  });
  return Object.assign({}, ...matching.map(([, rule]) => Object.fromEntries(rule))) as Record<string, string>;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
