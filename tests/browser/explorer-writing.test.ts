import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { worldWith } from "../seed/temporary.ts";
import { views } from "./views.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

describe.skipIf(!canRun(missingForChromium()))("the explorer and the world's writing", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startVisitor();
  });
  afterAll(() => visitor.leave());
  afterEach(async () => {
    await visitor.page.unrouteAll({ behavior: "wait" });
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  test.each(views)("the page %s is no wider than a phone where every name is one long word", async (path) => {
    const { page, open } = visitor;
    const wider: number[] = [];
    for (const [width, word] of [
      [320, "Supercalifragilisticexpialidocious"],
      [390, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunt"],
    ] as const) {
      await rename(word);
      await page.setViewportSize({ width, height: 740 });
      await open(path);
      wider.push(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"));
      await page.unrouteAll({ behavior: "wait" });
    }
    expect(wider).toHaveLength(2);
    expect(Math.max(...wider)).toBeLessThanOrEqual(0);
  });

  test("keys that belong to a word in composition neither choose nor open what a search found", async () => {
    const { page, open } = visitor;
    await open("/");
    const box = page.getByRole("combobox");
    await box.focus();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "joi", selectionStart: 3, selectionEnd: 3 });
    await page.getByRole("option", { name: /^Joi/ }).first().waitFor();
    const key = { windowsVirtualKeyCode: 229, key: "Process" };
    for (const code of ["ArrowDown", "Enter"]) {
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key, code });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key, code });
    }
    for (const name of ["ArrowDown", "Enter"]) {
      const composed = `{ key: "${name}", isComposing: true, bubbles: true, cancelable: true }`;
      await page.evaluate(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", ${composed}))`);
    }
    expect(await box.getAttribute("aria-activedescendant")).toBeNull();
    expect(new URL(page.url()).pathname).toBe("/");
    await session.send("Input.insertText", { text: "joi" });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Joi" }).waitFor();
  });

  test("keys that belong to the browser move nothing in a drawing or a timeline", async () => {
    const { page, open } = visitor;
    await open("/graph?id=her-2013");
    await page.getByRole("application").focus();
    const address = page.url();
    for (const key of ["Alt+ArrowDown", "Control+ArrowRight", "Control+Enter"]) await page.keyboard.press(key);
    expect(page.url()).toBe(address);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).not.toBe(address);
  });

  test("a drawing is saved as well-formed SVG whatever its names hold", async () => {
    const { page, open } = visitor;
    await rename("Bell\\u0007ring \\ud800 <&>");
    await open("/graph?id=her-2013");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as SVG" }).click();
    const text = readFileSync(await (await download).path(), "utf8");
    const names = await page.evaluate<string[]>(`[
      ...new DOMParser()
        .parseFromString(${JSON.stringify(text)}, "image/svg+xml")
        .querySelectorAll("text, parsererror")
    ].map(({ textContent }) => textContent)`);
    expect(new Set(names)).toEqual(new Set(["Bellring  <&>"]));
  });

  /** Gives every node that the server names another name, as JSON writes it. */
  async function rename(name: string): Promise<void> {
    await visitor.page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/"(label|title|name)":"(?:[^"\\]|\\.)*"/g, `"$1":"${name}"`);
      await route.fulfill({ response, body });
    });
  }
});

test.skipIf(!canRun(missingForChromium()))(
  "a search shows the ids of two people of one name, and their names in their own direction of writing",
  async () => {
    const steve = "name: Steve McQueen\nfacts: { name: [{ common: true }], imdb: [{ common: true }] }\nexternalIds:";
    const credit = (slug: string): string => `{ person: ${slug}, role: DIRECTOR, evidence: [{ common: true }] }`;
    const data = worldWith({
      "person/steve-mcqueen.yaml": `${steve} { imdb: nm0000537 }\n`,
      "person/steve-mcqueen-director.yaml": `${steve} { imdb: nm2588606 }\n`,
      "work/shame-2011.yaml": `title: שלום!\nform: FILM\nfacts: { title: [{ common: true }] }\ncredits: [${credit("steve-mcqueen")}, ${credit("steve-mcqueen-director")}]\n`,
    });
    const { page, open, leave } = await startVisitor({ SEED_DATA: data });
    await open("/");
    await page.getByRole("combobox").fill("steve mcqueen");
    await page.getByRole("option").nth(1).waitFor();
    const found = await page.getByRole("option").allInnerTexts();
    expect(found.slice(0, 2).map((text) => text.split("\n").at(-1))).toEqual([
      "person/steve-mcqueen",
      "person/steve-mcqueen-director",
    ]);
    await open("/person/steve-mcqueen-director");
    await page.getByRole("link", { name: "שלום!" }).first().waitFor();
    expect(await page.evaluate(`getComputedStyle(document.querySelector("main li a")).direction`)).toBe("rtl");
    await leave();
  },
);
