import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, isPath, isRelationship } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { statementsOf, textOf } from "../../browser/guide.ts";
import { guide, packFolder } from "../../browser/pack.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openTestNeo4j } from "../both-engines/on-each-engine.ts";
import { type Program, startServer } from "../../harness/program.ts";
import { graphOf, seedFolder } from "../world.ts";
import { missingForChromium, startChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { type Neo4jBrowser, openNeo4jBrowser } from "../../harness/neo4j-browser.ts";

const uri = inject("neo4jUri");
const { httpPort, guidePort } = inject("neo4jBrowser");

describe.skipIf(uri === "")("the pack for Neo4j Browser, on Neo4j", () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = openTestNeo4j(uri);
    await engine.replace(graphOf(seedFolder));
  });
  afterAll(() => engine.close());

  test.each(statementsOf(guide))(
    "the statement “$title” of the pack runs on Neo4j and draws something",
    async (statement) => {
      const rows = await engine.read({ text: textOf(statement), parameters: {} });
      const values = rows.flat(2);
      expect(values.some((value) => isNode(value) || isPath(value))).toBe(true);
      const alone = statement.name === "which-graph";
      expect(values.some((value) => isRelationship(value) || isPath(value))).toBe(!alone);
    },
  );

  describe.skipIf(!canRun(missingForChromium()))("in Chromium", () => {
    let program: Program;
    let browser: Browser;
    let neo4jBrowser: Neo4jBrowser;

    beforeAll(async () => {
      program = await startServer({
        PORT: String(guidePort),
        NEO4J_URI: uri,
        NEO4J_PASSWORD: "none",
        NEO4J_PLAN_AHEAD: "off",
      });
      browser = await startChromium();
      neo4jBrowser = await openNeo4jBrowser(browser, httpPort, uri);
    });
    afterAll(async () => {
      await browser.close();
      await program.kill("SIGTERM");
    });

    test("the pack's guide opens when Neo4j Browser connects, and has the slides of its source", async () => {
      const titles: string[] = [];
      for (const { title } of guide.slides) {
        const heading = neo4jBrowser.guide.getByRole("heading", { name: title });
        await heading.waitFor();
        titles.push(await heading.innerText());
        const next = neo4jBrowser.page.getByTestId("guideNextSlide");
        if (titles.length < guide.slides.length) await next.click();
      }
      expect(titles).toEqual(guide.slides.map(({ title }) => title));
      await neo4jBrowser.page.getByTestId("pagination-1").click();
    });

    test("a link of the guide applies the style: a film gets the film's colour and caption", async () => {
      await neo4jBrowser.guide.getByText("apply the style").click();
      const frame = await neo4jBrowser.runStatement("Her, its makers and its people");
      const film = frame.locator("g.node").filter({ hasText: "Her (2013)" });
      await film.waitFor();
      const style = readFileSync(join(packFolder, "film-graph.grass"), "utf8");
      const colour = /node\.Film \{[^}]*\n {2}color: (#\w+);/.exec(style)?.[1];
      expect(await film.locator("circle.b-outline").getAttribute("fill")).toBe(colour);
    });

    test("a click in the guide puts a slide's statement into the editor, which draws it", async () => {
      for (const [index, { statements }] of guide.slides.entries()) {
        if (index > 0) await neo4jBrowser.page.getByTestId("guideNextSlide").click();
        const frame = await neo4jBrowser.runStatement(statements[0]?.title ?? "");
        await frame.locator("g.node").first().waitFor();
        expect(await frame.locator("g.relationship").count(), statements[0]?.title).toBeGreaterThan(0);
      }
    });

    test("saved queries that are dropped onto Neo4j Browser appear in a folder of their own", async () => {
      await neo4jBrowser.drop("queries.zip", readFileSync(join(packFolder, "queries.zip")));
      await neo4jBrowser.page.getByTestId("navigationFavorites").click();
      await neo4jBrowser.page.getByText("Film graph", { exact: true }).click();
      for (const { title } of statementsOf(guide)) {
        await neo4jBrowser.page.getByText(title, { exact: true }).waitFor();
      }
    });
  });
});
