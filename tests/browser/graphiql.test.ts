import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

describe.skipIf(!canRun(missingForChromium()))("the page at /graphql", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startVisitor();
    await visitor.page.goto(`${visitor.address}/graphql`);
  });
  afterAll(() => visitor.leave());
  afterEach(() => {
    expect(visitor.strangers).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  test("GraphiQL opens with three example queries in tabs", async () => {
    const { page } = visitor;
    await page.getByRole("tab", { name: /HerAndItsCritics/ }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      "HerAndItsCritics",
      "OneTropeAcrossWorks",
      "TwoLovesJudgedApart",
    ]);
  });

  test("GraphiQL runs an example with no network but its own server", async () => {
    await visitor.runs(/Theodore.Twombly/);
  });
});
