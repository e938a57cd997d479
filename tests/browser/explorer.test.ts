import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/paths.ts";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { views } from "./views.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const axe = readFileSync(join(projectRoot, "node_modules", "axe-core", "axe.min.js"), "utf8");

describe.skipIf(!canRun(missingForChromium()))("the explorer", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startVisitor();
  });
  afterAll(() => visitor.leave());
  beforeEach(() => void (visitor.complaints.length = 0));
  afterEach(() => {
    expect(visitor.strangers).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  describe.each(views)("at %s", (path, heading) => {
    test(`the page ${path} is shown from this server alone, with its query and without an error`, async () => {
      const { page, open } = visitor;
      await open(path);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
      const link = page.getByRole("link", { name: "Show the query" }).first();
      const query = new URL((await link.getAttribute("href")) ?? "", visitor.address);
      expect(query.searchParams.get("query")).not.toMatch(/^\s+(query|fragment)/m);
      expect(await answerOf(query)).toEqual({ data: expect.anything() as unknown });
    });

    test(`the page ${path} has no serious accessibility violation, in light or dark colours`, async () => {
      const { page } = visitor;
      await page.evaluate(axe);
      const light = await violationsOf("{}");
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await violationsOf('{ runOnly: ["color-contrast"] }');
      await page.emulateMedia({ colorScheme: "light" });
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    });

    test(`the page ${path} is no wider than a phone`, async () => {
      const { page } = visitor;
      await page.setViewportSize({ width: 360, height: 740 });
      const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(wider).toBeLessThanOrEqual(0);
    });
  });

  test("a search finds names first and opens what is picked by keyboard", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.getByRole("combobox").pressSequentially("joi");
    const first = page.getByRole("option").first();
    await first.waitFor();
    expect(await first.innerText()).toContain("Joi");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Joi" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/character/blade-runner-2049-2017/joi");
  });

  test("a search opens what is typed, not what was found before it, however soon Enter is pressed", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.getByRole("combobox").fill("joi");
    await page.getByRole("option", { name: /^Joi/ }).first().waitFor();
    await page.getByRole("combobox").fill("spike jonze");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Spike Jonze" }).waitFor();
  });

  test.each([
    ["left by Escape", (page: Page) => page.keyboard.press("Escape")],
    ["left by Tab", (page: Page) => page.keyboard.press("Tab")],
    ["changed", (page: Page) => page.getByRole("combobox").fill("jois")],
  ])("a search whose words were entered opens nothing once it is %s", async (_how, leave) => {
    const { page, open } = visitor;
    await open("/");
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("combobox").fill("joi");
    await page.keyboard.press("Enter");
    await leave(page);
    const answered = page.waitForResponse("**/graphql");
    answer();
    await answered;
    await page.getByRole("combobox").fill("spike jonze");
    await page
      .getByRole("option", { name: /^Spike Jonze/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.unrouteAll({ behavior: "wait" });
  });

  test("the home page counts the uses of a trope, of which one work can have several", async () => {
    const { page, open } = visitor;
    await open("/");
    const most = page.getByRole("region", { name: "Tropes used most often" });
    const lines = await most.getByRole("listitem").allInnerTexts();
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toMatch(/ \d+ uses$/);
  });

  test("one click on the home page leads to the critics who dispute something about Her, with their paragraphs", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.getByRole("link", { name: /Which critic disputes what about Her/ }).click();
    const debate = page.getByRole("region", { name: "What is science fiction for?" });
    await debate.waitFor();
    expect(await debate.innerText()).toMatch(/Luis Parrales in The Dispatch, paragraphs? \d/);
    expect(await debate.innerText()).toMatch(/Sheon Han in The Verge, paragraphs? \d/);
  });

  test("one click on the home page leads to where Joi comes from, and a second to the whole lineage", async () => {
    const { page, open, settled } = visitor;
    await open("/");
    await page.getByRole("link", { name: /Where does Joi come from/ }).click();
    const origins = page.getByRole("region", { name: "Where it comes from" });
    await origins.waitFor();
    expect(await origins.innerText()).toMatch(/Programmed to love[^]*It comes from[^]*Human-AI romance/);
    await page.getByRole("link", { name: "See the whole lineage" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Lineage" }).waitFor();
    await settled();
  });

  test("the explorer can be used by keyboard alone, and the focus moves to what is opened", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to content");
    await page.keyboard.press("Enter");
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press("Tab");
    expect(await focused()).toContain("Where does Joi come from?");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Joi" }).waitFor();
    await expect.poll(focused).toBe("Joi");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Films compared" }).waitFor();
  });

  test("a page that is loading says so in words, without animation for readers who want no motion", async () => {
    const { page, address, settled } = visitor;
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL("work/her-2013", address).href);
    await page.getByRole("status").getByText("Loading …").waitFor();
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
    answer();
    await settled();
    await page.unrouteAll({ behavior: "wait" });
  });

  test("the claims of critics stay collapsed while further pages of them are read", async () => {
    const { page, address, settled } = visitor;
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      if (/"after":"/.test(route.request().postData() ?? "")) await held;
      await route.continue();
    });
    await page.goto(new URL("work/her-2013", address).href);
    await page.getByText("Loading claims …").waitFor();
    await page.locator("details.critic").first().waitFor();
    expect(await page.locator("details.critic[open]").count()).toBe(0);
    answer();
    await page.getByText(/^1\d\d claims in all\.$/).waitFor();
    expect(await page.locator("details.critic[open]").count()).toBe(0);
    await settled();
    await page.unrouteAll({ behavior: "wait" });
  });

  test.each([
    ["/review/the-verge-her", "It mentions nothing that the graph holds."],
    ["work/her-2013", "No essay mentions it."],
    ["/person/spike-jonze", "No essay mentions the person."],
  ])("the page %s says in which direction there are no mentions", async (path, sentence) => {
    const { page, open } = visitor;
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const json: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
        key === "mentions" ? { totalCount: 0, edges: [] } : value,
      );
      await route.fulfill({ response, json });
    });
    await open(path);
    await page.getByText(sentence, { exact: true }).waitFor();
    await page.unrouteAll({ behavior: "wait" });
  });

  test("the search for the end of a path offers no source, to which no path leads", async () => {
    const { page, open } = visitor;
    await open("/path");
    for (const end of ["From", "To"]) {
      await page.getByRole("combobox", { name: end }).fill("chobits");
      await page.getByRole("listbox", { name: end }).getByRole("option").first().waitFor();
      const kinds = await page.locator(".found-kind").allInnerTexts();
      expect(kinds).toContain("work");
      expect(kinds).not.toContain("source");
      await page.keyboard.press("Escape");
    }
  });

  test("a step of a timeline shows its evidence on focus and under the pointer, and stays in the address", async () => {
    const { page, open, settled } = visitor;
    await open("/trope/programmed-to-love");
    const panel = page.locator(".step-panel");
    await page.getByRole("button", { name: /^The Lonely .*Programmed to love: straight/ }).hover();
    expect(await panel.innerText()).toContain("The Lonely");
    await page.getByRole("button", { name: /Satisfaction Guaranteed.*straight/ }).focus();
    expect(await panel.innerText()).toContain("Satisfaction Guaranteed");
    expect(await panel.getByRole("listitem").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowRight");
    expect(await panel.innerText()).not.toContain("Satisfaction Guaranteed");
    await page.keyboard.press("Enter");
    const chosen = await panel.innerText();
    await page.reload();
    await settled();
    expect(await panel.innerText()).toBe(chosen);
  });

  test("a timeline is shown as a table too, with a row for each mark", async () => {
    const { page, open } = visitor;
    await open("/trope/programmed-to-love");
    await page.getByText("The same as a table").click();
    const rows = page.getByRole("table", { name: "Uses over time" }).locator("tbody tr");
    expect(await rows.count()).toBe(await page.locator(".mark").count());
  });

  test("a timeline shows the gaps that the findings beside it name, and none that an earlier work may fill", async () => {
    const { page, open } = visitor;
    await open("/trope/false-double");
    const gaps = (await page.locator(".timeline .gap title").allTextContents()).map((words) => words.split(" ")[0]);
    const findings = await page.getByRole("region", { name: "Gaps and open questions" }).innerText();
    // From Talos (400 BC or earlier) to Ovid (AD 8); between him and The Sandman (1816) the Golem of Chelm (1674 or earlier) may be of any year.
    expect(gaps[0]).toBe("407");
    expect(gaps).not.toContain("1,808");
    expect([...findings.matchAll(/known for ([\d,]+) years/g)].map(([, years]) => years)).toEqual(["407"]);
  });

  test("three works are compared, the third picked by its title, with the rarest trope first", async () => {
    const { page, open, settled } = visitor;
    await open("/compare?works=her-2013,blade-runner-2049-2017");
    await page.getByRole("combobox", { name: "Add a work" }).fill("ex machina");
    await page.getByRole("option", { name: /Ex Machina/ }).first().click(); // prettier-ignore
    await page.waitForURL(/ex-machina-2014/);
    await settled();
    const table = page.getByRole("table", { name: /Tropes by works/ });
    await table.getByRole("columnheader", { name: "Ex Machina (2014)" }).waitFor();
    expect(await table.getByRole("columnheader").count()).toBe(4);
    const rarities = (await table.getByRole("rowheader").allInnerTexts()).map((text) =>
      Number(/rarity ([\d.]+)/.exec(text)?.[1]),
    );
    expect(rarities.length).toBeGreaterThan(3);
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
  });

  test("the query of a view opens in GraphiQL and runs there", async () => {
    const { page, open } = visitor;
    await open("/debate/does-love-need-a-body");
    await page.getByRole("link", { name: "Show the query" }).click();
    await visitor.runs(/essential.to.people/);
  });

  async function focused(): Promise<string> {
    return visitor.page.evaluate<string>("document.activeElement.innerText");
  }

  /** What axe calls serious or critical. It is run by the debugger, to which the page's policy does not apply. */
  async function violationsOf(options: string): Promise<string[]> {
    const { violations } = await visitor.page.evaluate<AxeResult>(`axe.run(${options})`);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What the server answers to the query of an address of GraphiQL. */
async function answerOf({ origin, searchParams }: URL): Promise<unknown> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: searchParams.get("query"),
      variables: JSON.parse(searchParams.get("variables") ?? "{}") as unknown,
    }),
  });
  return response.json();
}
