import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

describe.skipIf(!canRun(missingForChromium()))("a drawing of the explorer", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await startVisitor();
  });
  afterAll(() => visitor.leave());
  beforeEach(async () => {
    visitor.complaints.length = 0;
    await visitor.open("/graph?id=her-2013");
  });
  afterEach(() => {
    expect(visitor.strangers).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  /** Asks the drawing itself; the library keeps it on its element. */
  async function drawn<Answer>(question: string): Promise<Answer> {
    return visitor.page.evaluate<Answer>(`document.querySelector(".canvas")._cyreg.cy.${question}`);
  }

  /** Where a node stands on the page. */
  async function placeOf(id: string): Promise<Place> {
    const box = await visitor.page.locator(".canvas").boundingBox();
    const { x, y } = await drawn<Place>(`getElementById(${JSON.stringify(id)}).renderedPosition()`);
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  test("expands a node that is clicked, keeps that in the address, and folds it up again", async () => {
    const { page, settled } = visitor;
    const before = await drawn<number>("nodes().length");
    const { x, y } = await placeOf("person/scarlett-johansson");
    await page.mouse.click(x, y);
    await page.waitForURL(/expanded=person%2Fscarlett-johansson/);
    await page.getByRole("button", { name: "Fold it up" }).waitFor();
    await expect.poll(() => drawn<number>("nodes().length")).toBeGreaterThan(before);
    const after = await drawn<number>("nodes().length");
    await page.reload();
    await settled();
    expect(await drawn<number>("nodes().length")).toBe(after);
    await page.getByRole("button", { name: "Fold it up" }).click();
    await expect.poll(() => drawn<number>("nodes().length")).toBe(before);
  });

  test("chooses nodes by the arrow keys and expands them by Enter", async () => {
    const { page } = visitor;
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    const panel = page.getByRole("region", { name: "The chosen node" });
    await panel.getByRole("button", { name: "Expand it" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/expanded=/);
    await panel.getByRole("button", { name: "Fold it up" }).waitFor();
  });

  test("leaves out a kind and a relation, in the picture and in words, and keeps that in the address", async () => {
    const { page, settled } = visitor;
    const neighbours = page.getByRole("table", { name: "Its neighbours" });
    expect(await neighbours.getByText("features").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: /^trope.*leave out/ }).click();
    await page.getByText("Relations").click();
    await page.getByRole("link", { name: /^features.*leave out/ }).click();
    await page.reload();
    await settled();
    expect(await drawn<number>(`nodes('[kind="Trope"]').filter(":visible").length`)).toBe(0);
    expect(await drawn<number>(`nodes('[kind="Person"]').filter(":visible").length`)).toBeGreaterThan(0);
    expect(await drawn<number>(`edges('[relation="FEATURES"]').filter(":visible").length`)).toBe(0);
    expect(await neighbours.getByText("features").count()).toBe(0);
    await page.getByRole("link", { name: /^trope.*left out/ }).click();
    await expect.poll(() => drawn<number>(`nodes('[kind="Trope"]').filter(":visible").length`)).toBeGreaterThan(0);
  });

  test("keeps a node where it was dragged to, also when the page is opened again", async () => {
    const { page, settled } = visitor;
    const from = await placeOf("person/spike-jonze");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    const position = `getElementById("person/spike-jonze").position()`;
    const dragged = await drawn<Place>(position);
    await page.reload();
    await settled();
    expect(await drawn<Place>(position)).toEqual(dragged);
  });

  test("follows the reader's colours while it is open", async () => {
    const { page } = visitor;
    const colour = `getElementById("her-2013").style("background-color")`;
    const light = await drawn<string>(colour);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => drawn<string>(colour)).not.toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => drawn<string>(colour)).toBe(light);
  });

  test("draws as far and as much as is asked", async () => {
    const { page, open } = visitor;
    expect(await drawn<number>("nodes().length")).toBe(60);
    await page.getByText("of what stands around, those with most edges").waitFor();
    await open("/graph?id=her-2013&hops=2&first=200");
    expect(await drawn<number>("nodes().length")).toBe(200);
  });

  test("is saved as a PNG and as an SVG with its names as text", async () => {
    const png = await saved("Save as PNG");
    expect(png.name).toBe("her-2013.png");
    expect(png.content.subarray(1, 4).toString("latin1")).toBe("PNG");
    const svg = await saved("Save as SVG");
    expect(svg.name).toBe("her-2013.svg");
    const text = svg.content.toString("utf8");
    expect(text).toMatch(/^<svg [^]*<\/svg>$/);
    expect(text).toContain(">Her (2013)</text>");
    expect(text.match(/<text /g)?.length).toBe(await drawn<number>("nodes().length"));
  });

  async function saved(button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const { page } = visitor;
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }
});
