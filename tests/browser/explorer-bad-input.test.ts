import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { startServer } from "../../harness/program.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

const markup = "<img src=x onerror=alert(1)>";

describe.skipIf(!canRun(missingForChromium()))("the explorer with a bad address or a bad answer", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startVisitor();
  });
  afterAll(() => visitor.leave());
  afterEach(async () => {
    await visitor.page.unrouteAll({ behavior: "wait" });
    expect(visitor.strangers).toEqual([]);
  });

  test.each([
    ["work/no-such-work", "The graph holds no work with the id “no-such-work”"],
    ["work/%E0%A4%A", "The graph holds no work with the id “%E0%A4%A”"],
    ["/character/her-2013/nobody", "The graph holds no character with the id “her-2013/nobody”"],
    ["/person/nobody", "The graph holds no person with the id “person/nobody”"],
    ["/trope/no-such-trope", "The graph holds no trope with the id “trope/no-such-trope”"],
    ["/review/none", "The graph holds no review with the id “review/none”"],
    ["/debate/none", "The graph holds no debate with the id “debate/none”"],
    ["/claim/a/b", "The graph holds no claim with the id “a/b”"],
    ["/chain/none", "The graph holds no node with the id “chain/none”"],
    ["/graph?id=none", "The graph holds no node with the id “none”"],
    ["/graph?id=her-2013&expanded=none", "The graph holds no node with the id “none”, so it was not expanded"],
    ["/compare?works=her-2013", "One work alone cannot be compared"],
    ["/compare?works=a,b,c,d,e,f,g", "7 works are too many to read side by side"],
    ["/compare?works=her-2013,none", 'no work has the id "none"'],
    ["/compare", "Pick 2 to 6 works"],
    ["/path", "Pick two things"],
    ["/path?from=her-2013", "Pick the other end"],
    ["/path?from=her-2013&to=her-2013", "her-2013"],
    ["/path?from=none&to=her-2013", 'no node has the id "none"'],
    ["/nowhere/at/all", "The explorer has no page at this address"],
  ])("the page %s says what is wrong and offers a way on", async (path, sentence) => {
    const { page, address } = visitor;
    await page.goto(new URL(path, address).href);
    const notice = page.locator(".notice", { hasText: sentence });
    await notice.waitFor();
    expect(await notice.getByRole("link").count()).toBeGreaterThan(0);
  });

  test("a page shows a name with markup in it as text", async () => {
    const { page, open } = visitor;
    await substitute('"Theodore Twombly"', JSON.stringify(markup));
    await open("work/her-2013");
    await page.getByRole("link", { name: markup }).first().waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("a page shows a claim with markup in it as text", async () => {
    const { page, open } = visitor;
    await substitute("To be human is to be flesh", markup);
    await open("/debate/does-love-need-a-body");
    await page.getByRole("link", { name: markup }).first().waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("the words beside a drawing show a name with markup in it as text", async () => {
    const { page, open } = visitor;
    await substitute('"Theodore Twombly"', JSON.stringify(markup));
    await open("/graph?id=her-2013");
    await page.getByRole("button", { name: markup }).waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("a page whose query gets no data says that the answer was empty", async () => {
    const { page, address } = visitor;
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, json: { message: "no" } }));
    await page.goto(new URL("work/her-2013", address).href);
    await page.getByText("Its answer was empty").waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
  });

  /** Replaces words in the server's answers. */
  async function substitute(words: string, instead: string): Promise<void> {
    await visitor.page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(words, instead) });
    });
  }
});

test.skipIf(!canRun(missingForChromium()))(
  "an open page of the explorer says that the server has stopped, and goes on once it is back",
  async () => {
    const { page, address, server, open, leave } = await startVisitor();
    await open("/");
    await server.kill("SIGTERM");
    await page.getByRole("combobox").fill("joi");
    await page.getByText("The server does not answer; type again").waitFor();
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await page.getByText("The server does not answer, so this part of the page could not be loaded.").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: /Which critic disputes/ }).click();
    await page.getByText("The server does not answer.").waitFor();
    const again = await startServer({ PORT: new URL(address).port });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("region", { name: "What is science fiction for?" }).waitFor();
    await again.kill("SIGTERM");
    await leave();
  },
);
