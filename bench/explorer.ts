import type { Browser, Page } from "playwright-core";
import { startChromium } from "../harness/chromium.ts";
import { startServer } from "../harness/program.ts";

/**
 * Measures the explorer in Chromium, on the built server with the whole seed: how soon the first view can be used, and the
 * longest task of the page while a neighbourhood of 500 nodes is drawn, dragged by a node, moved and zoomed. The 500 nodes
 * are within two hops of Her.
 */
const neighbourhood = "/graph?id=her-2013&hops=2&first=500";
const runs = 5;

/** Records in the page when search and the three questions are there. */
const recordUsable = `
  requestAnimationFrame(function look() {
    const usable = document.querySelector("input[role=combobox]") && document.querySelectorAll(".card").length === 3;
    if (usable) globalThis.usable = performance.now();
    else requestAnimationFrame(look);
  });`;

/** The position of the chosen node within the canvas; the library keeps its drawing on the element. */
const positionOfChosen = `document.querySelector(".canvas")._cyreg.cy.nodes(".chosen").renderedPosition()`;

/** The longest task of a page's main thread, in milliseconds: by the clock, and by its own CPU time. */
interface Stall {
  readonly clock: number;
  readonly work: number;
}

const server = await startServer();
const browser = await startChromium();
try {
  const times: number[] = [];
  const stalls: Record<string, Stall>[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await firstView(browser));
    stalls.push(await drawAndDrag(browser));
  }
  print(`first view usable: ${spread(times)}, aim 1000`);
  for (const part of Object.keys(stalls[0] ?? {})) {
    const [clock, work] = (["clock", "work"] as const).map((by) => stalls.map((stall) => stall[part]?.[by] ?? NaN));
    print(`longest stall while ${part}: ${spread(clock ?? [])}, aim 100; of which work: ${spread(work ?? [])}`);
  }
  print("If the clock shows much more than the work, other programs used the processor.");
} finally {
  await browser.close();
  await server.kill("SIGTERM");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms, worst of ${sorted.length} ${sorted.at(-1)} ms`;
}

/** The time from navigation, with nothing cached, until the first view can be used, in milliseconds. */
async function firstView(from: Browser): Promise<number> {
  const page = await openPage(from);
  await page.addInitScript(recordUsable);
  await page.goto(server.address);
  await page.locator(".card").nth(2).waitFor();
  const time = await page.evaluate<number>("new Promise((done) => requestIdleCallback(() => done(usable)))");
  await page.context().close();
  return time;
}

/** The longest stall of each part of a visit to the drawing. */
async function drawAndDrag(from: Browser): Promise<Record<string, Stall>> {
  const page = await openPage(from);
  const drawing = await longestStall(from, page, async () => {
    await page.goto(server.address + neighbourhood);
    await page.locator(".canvas[aria-busy=false]").waitFor();
  });
  const box = await page.locator(".canvas").boundingBox();
  if (!box) throw new Error("The canvas must be on the page.");
  const { x, y } = await page.evaluate<{ readonly x: number; readonly y: number }>(positionOfChosen);
  const stalls = {
    "500 nodes are drawn": drawing,
    "a node is dragged": await longestStall(from, page, () => drag(page, box.x + x, box.y + y)),
    "the whole is moved": await longestStall(from, page, () => drag(page, box.x + 12, box.y + 12)),
    "the whole is zoomed": await longestStall(from, page, () => zoom(page)),
  };
  await page.context().close();
  return stalls;
}

async function openPage(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

async function drag(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 120, { steps: 40 });
  await page.mouse.up();
  await page.evaluate("new Promise((resolve) => requestIdleCallback(resolve))");
}

async function zoom(page: Page): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await page.mouse.wheel(0, -60);
    await page.evaluate("new Promise((resolve) => requestAnimationFrame(resolve))");
  }
}

/** A trace's entry, with its times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Traces the browser during an action, and finds the longest task of a page's main thread. */
async function longestStall(from: Browser, page: Page, action: () => Promise<void>): Promise<Stall> {
  await from.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "toplevel"] });
  await action();
  const trace = JSON.parse(String(await from.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    trace.traceEvents.filter(({ args }) => args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error("The trace must contain tasks of the page's main thread, but it has none.");
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    work: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
