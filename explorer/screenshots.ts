import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/paths.ts";
import { startChromium } from "../harness/chromium.ts";
import { startServer } from "../harness/program.ts";

/** The views to take pictures of, by their addresses. */
const views = {
  home: "/",
  work: "work/her-2013",
  character: "/character/blade-runner-2049-2017/joi",
  trope: "/trope/programmed-to-love?step=her-2013~trope/programmed-to-love~AVERTED",
  compare: "/compare?works=her-2013,blade-runner-2049-2017,ex-machina-2014",
  debates: "/debates?about=her-2013&kind=DIRECT",
  path: "/path?from=blade-runner-2049-2017/joi&to=frankenstein-1818",
  graph: "/graph?id=her-2013",
} as const;

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const colours = ["light", "dark"] as const;

/** The pictures in the documentation. */
const kept: ReadonlySet<string> = new Set([
  "home-desktop-light",
  "work-phone-light",
  "trope-desktop-light",
  "compare-desktop-light",
  "debates-desktop-light",
  "path-phone-dark",
  "graph-desktop-dark",
]);

// A folder of one's own gets all pictures.
const ownFolder = process.env["SCREENSHOTS"];
const folder = ownFolder ?? join(projectRoot, "docs", "screenshots");
mkdirSync(folder, { recursive: true });

const server = await startServer();
const browser = await startChromium();
for (const view of Object.keys(views) as (keyof typeof views)[]) {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    for (const colour of colours) {
      if (ownFolder || kept.has(`${view}-${size}-${colour}`)) await takePicture({ view, size, colorScheme: colour });
    }
  }
}
await browser.close();
await server.kill("SIGTERM");

interface Picture {
  readonly view: keyof typeof views;
  readonly size: keyof typeof sizes;
  readonly colorScheme: (typeof colours)[number];
}

async function takePicture({ view, size, colorScheme }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: sizes[size], colorScheme, reducedMotion: "reduce" });
  await page.goto(new URL(views[view], server.address).href, { waitUntil: "networkidle" });
  await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
  if (view === "trope") await page.locator("#lineage").evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: join(folder, `${view}-${size}-${colorScheme}.png`) });
  await page.close();
}
