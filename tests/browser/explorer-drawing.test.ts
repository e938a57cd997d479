import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { missingForChromium } from "../../harness/chromium.ts";
import { canRun } from "../requirements.ts";
import { startVisitor, type Visitor } from "./visitor.ts";

interface Position {
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

  /** Where a node is on the page. */
  async function positionOf(id: string): Promise<Position> {
    const box = await visitor.page.locator(".canvas").boundingBox();
    const { x, y } = await drawn<Position>(`getElementById(${JSON.stringify(id)}).renderedPosition()`);
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  test("a node of a drawing that is clicked expands, which the address keeps, and collapses again", async () => {
    const { page, settled } = visitor;
    const before = await drawn<number>("nodes().length");
    const { x, y } = await positionOf("person/scarlett-johansson");
    await page.mouse.click(x, y);
    await page.waitForURL(/expanded=person%2Fscarlett-johansson/);
    await page.getByRole("button", { name: "Collapse it" }).waitFor();
    await expect.poll(() => drawn<number>("nodes().length")).toBeGreaterThan(before);
    const after = await drawn<number>("nodes().length");
    await page.reload();
    await settled();
    expect(await drawn<number>("nodes().length")).toBe(after);
    await page.getByRole("button", { name: "Collapse it" }).click();
    await expect.poll(() => drawn<number>("nodes().length")).toBe(before);
  });

  test("the arrow keys choose a node of a drawing, and Enter expands it", async () => {
    const { page } = visitor;
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    const panel = page.getByRole("region", { name: "The chosen node" });
    await panel.getByRole("button", { name: "Expand it" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/expanded=/);
    await panel.getByRole("button", { name: "Collapse it" }).waitFor();
  });

  test("a kind and a relation can be hidden from a drawing and from its words, which the address keeps", async () => {
    const { page, settled } = visitor;
    const neighbours = page.getByRole("table", { name: "Its neighbours" });
    expect(await neighbours.getByText("features").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: /^trope.*shown; hide/ }).click();
    await page.getByText("Relations").click();
    await page.getByRole("link", { name: /^features.*shown; hide/ }).click();
    await page.reload();
    await settled();
    expect(await drawn<number>(`nodes('[kind="Trope"]').filter(":visible").length`)).toBe(0);
    expect(await drawn<number>(`nodes('[kind="Person"]').filter(":visible").length`)).toBeGreaterThan(0);
    expect(await drawn<number>(`edges('[relation="FEATURES"]').filter(":visible").length`)).toBe(0);
    expect(await neighbours.getByText("features").count()).toBe(0);
    await page.getByRole("link", { name: /^trope.*hidden; show/ }).click();
    await expect.poll(() => drawn<number>(`nodes('[kind="Trope"]').filter(":visible").length`)).toBeGreaterThan(0);
  });

  test("a node stays where it was dragged in a drawing, even when the page is opened again", async () => {
    const { page, settled } = visitor;
    const from = await positionOf("person/spike-jonze");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    const position = `getElementById("person/spike-jonze").position()`;
    const dragged = await drawn<Position>(position);
    await page.reload();
    await settled();
    expect(await drawn<Position>(position)).toEqual(dragged);
  });

  test("an open drawing follows a change of the reader's colours", async () => {
    const { page } = visitor;
    const colour = `getElementById("her-2013").style("background-color")`;
    const light = await drawn<string>(colour);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => drawn<string>(colour)).not.toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => drawn<string>(colour)).toBe(light);
  });

  test("a drawing has as many hops and nodes as its address asks for", async () => {
    const { page, open } = visitor;
    expect(await drawn<number>("nodes().length")).toBe(60);
    await page.getByText("only the nodes with the most edges are drawn").waitFor();
    await open("/graph?id=her-2013&hops=2&first=200");
    expect(await drawn<number>("nodes().length")).toBe(200);
  });

  test("a drawing is saved as a PNG, and as an SVG with its names as text", async () => {
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
