import { describe, expect, test } from "vitest";
import { checkSeed } from "../../../seed/check.ts";
import { buildGraph } from "../../../seed/build/build-graph.ts";
import { reportOf } from "../../../seed/report.ts";
import { worldFolder } from "../../world.ts";
import { below, world } from "./report.ts";

describe("the report on evidence", () => {
  test("the report counts evidence by origin and certainty, on edges and on facts", () => {
    expect(below("## Evidence", world))
      .toBe(`69 edges rest on 74 pieces of evidence, and 31 stated facts on 32. Edges without evidence: 0.

Pieces of evidence on edges:

| Origin | CONFIRMED | INFERRED | UNKNOWN | Together |
| :-- | --: | --: | --: | --: |
| ESSAY | 48 | 0 | 0 | 48 |
| LOOKUP | 8 | 1 | 0 | 9 |
| COMMON | 0 | 9 | 0 | 9 |
| EDITORIAL | 0 | 8 | 0 | 8 |
| All | 56 | 18 | 0 | 74 |

Pieces of evidence on facts:

| Origin | CONFIRMED | INFERRED | UNKNOWN | Together |
| :-- | --: | --: | --: | --: |
| ESSAY | 5 | 0 | 0 | 5 |
| LOOKUP | 16 | 2 | 0 | 18 |
| COMMON | 0 | 8 | 0 | 8 |
| EDITORIAL | 0 | 1 | 0 | 1 |
| All | 21 | 11 | 0 | 32 |`);
  });

  test("the report counts edges without evidence, and lists them", () => {
    const { seed } = checkSeed(worldFolder);
    const graph = buildGraph(seed);
    const [first, ...others] = graph.edges.map((edge) => ({ ...edge }));
    const bare = { ...first, properties: { ...first?.properties, evidenceOrigin: [] } } as (typeof graph.edges)[number];
    const section = below("## Evidence", reportOf(seed, { ...graph, edges: [bare, ...others] }, []));
    expect(section).toContain(`Edges without evidence: 1.\n\n- \`${bare.id}\`\n`);
  });
});
