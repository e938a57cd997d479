import neo4j from "neo4j-driver";
import { inject } from "vitest";
import type { Statement } from "../../src/graph/statement.ts";

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/** Operators that read all nodes or edges, or all of a label or a type. */
const scan = /AllNodesScan|ByLabelScan|RelationshipsScan|RelationshipTypeScan/;

/** Whether a plan with these operators starts from an index and scans nothing. */
export function isByIndex(operators: readonly string[]): boolean {
  return !operators.some((name) => scan.test(name)) && operators.some((name) => /Index(Seek|Scan)/.test(name));
}

/**
 * The operators of the plan that the tests' Neo4j makes of each text. One that it has run on the same graph is planned in a
 * fraction of the time.
 */
export async function planned(statements: readonly Statement[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const driver = neo4j.driver(inject("neo4jUri"));
  const plans = new Map<string, readonly string[]>();
  const waiting = statements.values();
  const planNext = async (): Promise<void> => {
    const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
    for (const { text, parameters } of waiting) {
      const { summary } = await session.run(`EXPLAIN ${text}`, withIntegers(parameters));
      plans.set(text, operators(summary.plan));
    }
    await session.close();
  };
  try {
    await Promise.all([planNext(), planNext(), planNext()]);
  } finally {
    await driver.close();
  }
  return plans;
}

function withIntegers(parameters: object): Record<string, unknown> {
  const integer = (value: unknown): unknown => (typeof value === "number" ? neo4j.int(value) : value);
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integer(value)]));
}

function operators(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}
