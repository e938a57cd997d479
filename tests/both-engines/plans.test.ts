import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Statement } from "../../src/graph/statement.ts";
import { prefetchStatements, statementCatalogue } from "../../src/query/catalogue.ts";
import { traversalStatements } from "../../src/traversals/catalogue.ts";
import { graphOf, seedFolder } from "../world.ts";
import { openTestNeo4j } from "./on-each-engine.ts";

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/** Operators that read all nodes or edges, or all of a label or a type. */
const scan = /AllNodesScan|ByLabelScan|RelationshipsScan|RelationshipTypeScan/;

describe.skipIf(inject("neo4jUri") === "")("the plan that Neo4j makes", () => {
  const engine = openTestNeo4j();
  const driver = neo4j.driver(inject("neo4jUri"));

  beforeAll(() => engine.replace(graphOf(seedFolder)));
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  test.each([
    [
      "of a hop, a collection or a look-up, with no filter or any one",
      [...statementCatalogue((used) => used <= 1)],
      100,
    ],
    ["that prefetches", prefetchStatements(), 100],
    ["of a traversal", traversalStatements(), 19],
  ] as const)(
    "for every statement %s starts from an index and scans nothing",
    async (_, statements, least) => {
      const plans = new Map<string, readonly string[]>();
      const waiting = statements.values();
      const planNext = async (): Promise<void> => {
        for (const statement of waiting) plans.set(statement.text, await plannedOperators(statement));
      };
      await Promise.all([planNext(), planNext(), planNext()]);
      const wrong = [...plans].filter(
        ([, names]) => names.some((name) => scan.test(name)) || !names.some((name) => /Index(Seek|Scan)/.test(name)),
      );
      expect(wrong).toEqual([]);
      expect(plans.size).toBeGreaterThanOrEqual(least);
    },
    300_000,
  );

  async function plannedOperators({ text, parameters }: Statement): Promise<readonly string[]> {
    const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, withIntegers(parameters));
      return operators(summary.plan);
    } finally {
      await session.close();
    }
  }
});

function withIntegers(parameters: object): Record<string, unknown> {
  const integer = (value: unknown): unknown => (typeof value === "number" ? neo4j.int(value) : value);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integer(value)]));
}

function operators(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}
