import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executeOperation } from "../../src/graphql/execution/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { prefetchStatements, statementCatalogue, plannedStatements } from "../../src/query/catalogue.ts";
import type { Parameters } from "../../src/graph/statement.ts";
import { traversalStatements } from "../../src/traversals/catalogue.ts";
import { projectRoot } from "../../src/paths.ts";
import { anyOperation } from "../../harness/random-operations.ts";
import { graphOf, worldFolder } from "../world.ts";
import { recording } from "../engines/recording.ts";

const schema = createSchema();
const world = graphOf(worldFolder);
const catalogue = [...statementCatalogue(), ...prefetchStatements()];
const everywhere = [...catalogue, ...traversalStatements()];
const closed = new Set(everywhere.map(({ text }) => text));
const ids = world.nodes.map(({ id }) => id);

describe("the statements that the server can send", () => {
  const engine = recording(embeddedEngine());
  beforeAll(() => engine.replace(world));
  afterAll(() => engine.close());

  test("the catalogue holds every text once, few enough to be listed", () => {
    expect(everywhere).toHaveLength(closed.size);
    expect(closed.size).toBeLessThan(20_000);
  });

  test("every statement with no filter, one or all of them runs, with its sample values", async () => {
    const few = [...statementCatalogue((used, total) => used <= 1 || used === total), ...prefetchStatements()];
    for (const statement of few) expect(await engine.read(statement), statement.text).toHaveLength(1);
    const ran = new Set(few.map(({ text }) => text));
    const expected = catalogue.filter(({ parameters }) => filtersIn(parameters) <= 1).map(({ text }) => text);
    expect([...ran]).toEqual(expect.arrayContaining(expected));
    expect(expected.length).toBeGreaterThan(250);
  });

  test("every statement takes the parameters that its text names, and no other", () => {
    for (const { text, parameters } of catalogue) {
      const named = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      if (Object.keys(parameters).some((name) => !named.has(name)) || named.size !== Object.keys(parameters).length)
        expect.unreachable(`${text}\n${JSON.stringify(parameters)}`);
    }
  });

  test("no filter of a statement has null for a sample value, which would pass nothing", () => {
    for (const { text, parameters } of statementCatalogue()) {
      if (Object.values(parameters).includes(null)) expect.unreachable(text);
    }
  });

  test("the statements that are planned at start are those without filters, few enough to run at once", () => {
    const unfiltered = [...statementCatalogue()].filter(({ parameters }) => filtersIn(parameters) === 0);
    expect(plannedStatements()).toEqual(unfiltered);
    expect(unfiltered.length).toBeLessThan(1_000);
  });

  test("statements of the catalogue answer every operation, none fails, and no text holds data", async () => {
    const used = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyOperation(schema, ids), async (query) => {
        const document = parse(query);
        expect(validate(schema, document)).toEqual([]);
        engine.sent.length = 0;
        // Asked again it may be answered by other statements, and the same.
        const [{ data, errors }, again] = [
          (await executeOperation(schema, engine, { document })).result,
          (await executeOperation(schema, engine, { document })).result,
        ];
        expect(JSON.stringify((await executeOperation(schema, engine, { document })).result.data)).toBe(
          JSON.stringify(data),
        );
        expect(JSON.stringify(again.data)).toBe(JSON.stringify(data));
        const codes = new Set(errors?.map(({ extensions }) => extensions["code"]));
        if (codes.has("TOO_COSTLY")) expect(engine.sent).toEqual([]);
        // A path between equal ends and the like are refused, which is an answer too.
        else expect([...codes].filter((code) => code !== "BAD_USER_INPUT")).toEqual([]);
        for (const { text } of engine.sent) {
          expect(closed, text).toContain(text);
          used.add(text);
        }
      }),
      { numRuns: 500 },
    );
    expect(used.size).toBeGreaterThan(100);
    for (const text of used) expect(ids.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  test.each(readdirSync(join(projectRoot, "docs", "queries")).filter((name) => name.endsWith(".graphql")))(
    "statements of the catalogue answer docs/queries/%s",
    async (name) => {
      const document = parse(readFileSync(join(projectRoot, "docs", "queries", name), "utf8"));
      expect(validate(schema, document)).toEqual([]);
      engine.sent.length = 0;
      // The questions are about the full seed; of the tiny one some ends are unknown.
      const { errors = [] } = (await executeOperation(schema, engine, { document })).result;
      expect(errors.filter(({ extensions }) => extensions["code"] !== "BAD_USER_INPUT")).toEqual([]);
      for (const { text } of engine.sent) expect(closed).toContain(text);
    },
  );
});

/** How many filters a statement's parameters hold. */
function filtersIn(parameters: Parameters): number {
  const others = ["ids", "first", "firstReached", "afterKey", "afterId"];
  return Object.keys(parameters).filter((name) => !others.includes(name)).length;
}
