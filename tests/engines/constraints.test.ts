import { expect, test } from "vitest";
import { constraintStatements } from "../../src/engines/constraints.ts";
import { collections } from "../../src/query/collections.ts";

test("the constraints are read one statement at a time, without comments and semicolons", () => {
  const statements = constraintStatements();
  expect(statements.length).toBeGreaterThan(1);
  for (const statement of statements) expect(statement).toMatch(/^CREATE (CONSTRAINT|INDEX) [^;]*[^;\s]$/);
  expect(statements.join("\n")).not.toContain("//");
});

test("the constraint on ids comes first, for its index serves every look-up", () => {
  expect(constraintStatements()[0]).toBe(
    "CREATE CONSTRAINT film_graph_id IF NOT EXISTS FOR (node:FilmGraph) REQUIRE node.id IS UNIQUE",
  );
});

test("each constraint may be created again, and concerns our own nodes only", () => {
  for (const statement of constraintStatements()) {
    expect(statement).toContain(" IF NOT EXISTS ");
    expect(statement).toContain(" FOR (node:FilmGraph) ");
  }
});

test("there is an index on every key that a list of nodes is sorted by", () => {
  const indexed = constraintStatements().flatMap((statement) => /ON \(node\.(\w+)\)$/.exec(statement)?.[1] ?? []);
  const keys = Object.values(collections).map(({ order }) => order.expression.replace("to.", ""));
  expect(keys.length).toBeGreaterThan(0);
  expect(indexed).toEqual(expect.arrayContaining([...new Set(keys)]));
});
