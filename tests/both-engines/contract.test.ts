import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { executeOperation } from "../../src/graphql/execution/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { datasetText } from "../../src/graph/dataset.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { prefetchStatements, statementCatalogue } from "../../src/query/catalogue.ts";
import type { Parameter, Statement } from "../../src/graph/statement.ts";
import { projectRoot } from "../../src/paths.ts";
import { graphOf, seedFolder, worldFolder } from "../world.ts";
import { traversalStatements } from "../../src/traversals/catalogue.ts";
import { onEachEngine, openTestNeo4j } from "./on-each-engine.ts";
import { isByIndex, planned } from "./plans.ts";

const schema = createSchema();

describe.skipIf(inject("neo4jUri") === "")("on Neo4j", () => {
  describe.each([
    ["tests/world, asked by pairs of filters", worldFolder, pairsOfFilters()],
    ["the full seed, asked by one filter", seedFolder, [...statementCatalogue(atMostOne), ...prefetchStatements()]],
  ])("with %s", (_name, folder, catalogue) => {
    const graph = graphOf(folder);
    const embedded = embeddedEngine();
    const server = openTestNeo4j();
    beforeAll(async () => {
      await embedded.replace(graph);
      await server.replace(graph);
      return async () => {
        await embedded.close();
        await server.close();
      };
    });

    test("every statement gives the same rows as on the embedded engine", async () => {
      const seen = new Set<string>();
      const statements = [...asked(graph, catalogue)].filter(({ text }) => text !== datasetText);
      const compareNext = async (): Promise<void> => {
        for (let statement = statements.pop(); statement; statement = statements.pop()) {
          const [ours, theirs] = await Promise.all([embedded.read(statement), server.read(statement)]);
          expect(plain(theirs), statement.text).toEqual(plain(ours));
          seen.add(statement.text);
        }
      };
      await Promise.all([compareNext(), compareNext(), compareNext()]);
      expect(seen.size).toBeGreaterThan(250);
    }, 300_000);

    // Neo4j plans a tiny graph otherwise, as it may: reading all of it costs nothing.
    if (folder === seedFolder)
      test("every statement that is asked by one filter at most, and every one of a traversal, starts from an index and scans nothing", async () => {
        const once = statementCatalogue((used) => used <= 1);
        const plans = await planned([...once, ...prefetchStatements(), ...traversalStatements()]);
        expect(plans.size).toBeGreaterThan(250);
        expect([...plans].filter(([, operators]) => !isByIndex(operators))).toEqual([]);
      }, 300_000);

    test.each(readdirSync(join(projectRoot, "docs", "queries")).filter((name) => name.endsWith(".graphql")))(
      "docs/queries/%s has the same answer as on the embedded engine",
      async (name) => {
        const document = parse(readFileSync(join(projectRoot, "docs", "queries", name), "utf8"));
        const ours = (await executeOperation(schema, embedded, { document })).result;
        const theirs = (await executeOperation(schema, server, { document })).result;
        // The questions are about the full seed; of the tiny one some ends are unknown, and both engines say so.
        const refused = (ours.errors ?? []).filter(({ extensions }) => extensions["code"] === "BAD_USER_INPUT");
        expect(ours.errors ?? []).toEqual(folder === seedFolder ? [] : refused);
        expect(JSON.parse(JSON.stringify(theirs))).toEqual(JSON.parse(JSON.stringify(ours)));
      },
    );
  });
});

const atMostOne = (used: number, total: number): boolean => used <= 1 || used === total;

/** One in eight of the pairs, as Neo4j takes a tenth of a second to plan a new text, and what has all its filters. */
function pairsOfFilters(): readonly Statement[] {
  let pairs = 0;
  return [...statementCatalogue((used, total) => used === total || (used === 2 && pairs++ % 8 === 0))];
}

/** The statements of a catalogue, asked of nodes that the graph really has. */
function* asked(graph: Graph, catalogue: readonly Statement[]): Generator<Statement> {
  const step = Math.max(1, Math.floor(graph.nodes.length / 60));
  const ids = graph.nodes.filter((_, index) => index % step === 0).map(({ id }) => id);
  const values: Record<string, Parameter> = { ids: [...ids, "nothing"], first: 7, firstReached: 3 };
  for (const { text, parameters } of catalogue) {
    // Where a page begins has nothing to do with how its filters go together.
    if (isFirstPage(text) && filtersIn(parameters) > 1) continue;
    const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, values[name] ?? value]));
    yield { text, parameters: given };
  }
}

function isFirstPage(text: string): boolean {
  return text.includes("LIMIT $first") && !text.includes("$afterKey");
}

function filtersIn(parameters: Statement["parameters"]): number {
  return Object.keys(parameters).filter(
    (name) => !["ids", "first", "firstReached", "afterKey", "afterId"].includes(name),
  ).length;
}

/** Rows without what engines may say differently: the graph's version, and the order of labels and of a map's keys. */
function plain(rows: readonly (readonly unknown[])[]): unknown {
  return JSON.parse(JSON.stringify(rows.map(([, found]) => found)), (_key, value: unknown) => {
    if (Array.isArray(value) && value.includes("FilmGraph")) return [...(value as string[])].sort();
    return value;
  });
}

onEachEngine((engine) => {
  test("answers a page of works", async () => {
    await engine.replace(graphOf(worldFolder));
    const document = parse("{ works { totalCount edges { node { id } } } }");
    const { data } = (await executeOperation(schema, engine, { document })).result;
    expect(data).toEqual({
      works: {
        totalCount: 5,
        edges: ["old-tale", "alpha-1900", "beta-1950", "gamma-2000", "greek-letters"].map((id) => ({ node: { id } })),
      },
    });
  });
});
