import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { type Program, startProgram } from "../engines/process.ts";
import { hasChromium, startChromium } from "./chromium.ts";

describe.skipIf(!hasChromium())("the page at /graphql", () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  let address: string;
  const strangers: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    program = startProgram("src/main.js", [], { PORT: "0" });
    address = (await program.says(/http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/)).replace("/graphql", "");
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(address) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
      strangers.push(url);
      return route.abort();
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await program.kill("SIGTERM");
  });

  test("opens with three example queries in tabs", async () => {
    await page.goto(`${address}/graphql`);
    await page.getByRole("tab", { name: /HerAndItsCritics/ }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      "HerAndItsCritics",
      "OneTropeAcrossWorks",
      "TwoLovesJudgedApart",
    ]);
  });

  test("runs an example without any network but its own server", async () => {
    // The editor shows spaces as no-break spaces; until it is ready, the button does nothing.
    const answer = page.getByText(/Theodore.Twombly/);
    for (let tried = 0; tried < 20 && !(await answer.isVisible()); tried++) {
      await page.getByRole("button", { name: /Execute query/ }).click();
      await page.waitForTimeout(1_000);
    }
    expect(await answer.isVisible()).toBe(true);
    expect(strangers).toEqual([]);
  });

  test("leaves the console free of errors", () => {
    expect(complaints).toEqual([]);
  });
});
