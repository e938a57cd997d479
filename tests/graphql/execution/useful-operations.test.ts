import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleOf } from "../../../bench/sample.ts";
import { scenarios } from "../../../bench/scenarios.ts";
import { type UsefulOperation, usefulOperations } from "../../../harness/useful-operations.ts";
import { embeddedEngine } from "../../../src/engines/embedded.ts";
import { boundedDocument } from "../../../src/graphql/execution/document-bounds.ts";
import { executeOperation } from "../../../src/graphql/execution/execute.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { graphOf, seedFolder } from "../../world.ts";

const schema = createSchema();
const graph = graphOf(seedFolder);
const engine = embeddedEngine();
beforeAll(() => engine.replace(graph));
afterAll(() => engine.close());

/** The ids of the nodes of a label, the most used or using first. */
function hubs(label: string, end: "from" | "to"): readonly string[] {
  const uses = new Map<string, number>();
  for (const edge of graph.edges) if (edge.type === "USES") uses.set(edge[end], (uses.get(edge[end]) ?? 0) + 1);
  const ids = graph.nodes.filter(({ labels }) => labels[0] === label).map(({ id }) => id);
  return ids.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}

const benchmarked = scenarios.flatMap(({ name, requests }): readonly UsefulOperation[] => {
  const asked = requests(sampleOf(graph, 1)).product ?? [];
  const operations = asked.map(({ body }) => JSON.parse(body) as Pick<UsefulOperation, "query" | "variables">);
  // The records are too few for some samples.
  const whole = operations.filter(({ variables: { works } }) => !Array.isArray(works) || works.length > 1);
  return whole.slice(0, 3).map((operation) => ({ name, ...operation }));
});
const useful = usefulOperations({ works: hubs("Work", "from"), trope: hubs("Trope", "to")[0] ?? "" });

describe("what people ask", () => {
  test.each([...useful, ...benchmarked])(
    "an operation of the explorer, the documents or the benchmark is admitted: $name",
    async (operation) => {
      const { query, operationName, variables } = operation;
      const document = parse(query);
      expect(validate(schema, document, [boundedDocument])).toEqual([]);
      const { result, cost } = await executeOperation(schema, engine, { document, operationName, variables });
      expect(result.errors).toBeUndefined();
      // What is asked has room to grow with the records.
      expect(cost?.price).toBeLessThanOrEqual(500);
      expect(cost?.statements).toBeLessThan(100);
      expect(cost?.values).toBeLessThan(100_000);
    },
  );

  test("there are operations of all three", () => {
    expect(useful.length).toBeGreaterThan(40);
    expect(benchmarked.length).toBeGreaterThan(10);
  });
});
