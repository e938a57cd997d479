import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { loadSeed } from "../seed/load.ts";
import { neo4jEngine } from "../src/engines/neo4j.ts";
import { projectRoot, seedFolder } from "../src/paths.ts";
import { missingForChromium, startChromium } from "../harness/chromium.ts";
import { type Neo4jBrowser, openNeo4jBrowser } from "../harness/neo4j-browser.ts";
import { startServer } from "../harness/program.ts";
import { missingForNeo4j, type Neo4jServer, startNeo4j } from "../harness/neo4j-server.ts";
import type { GuideStatement } from "./guide.ts";
import { guide } from "./pack.ts";

/** The statements that `docs/neo4j-browser.md` shows: the first in the whole window, the others as their frames. */
const [shownWhole, ...shownAlone] = ["her-and-its-people", "does-love-need-a-body", "woman-made-for-love"];

const folder = join(projectRoot, "docs", "neo4j-browser");

const missing = missingForNeo4j() ?? missingForChromium();
if (missing === undefined) {
  const database = await startNeo4j();
  try {
    await takePictures(database);
  } finally {
    await database.remove();
  }
} else {
  process.stderr.write(`${missing}\n`);
  process.exitCode = 1;
}

async function takePictures({ uri, httpPort, guidePort }: Neo4jServer): Promise<void> {
  const engine = neo4jEngine({ uri, user: "neo4j", password: "", database: "neo4j" });
  await loadSeed(seedFolder, engine);
  await engine.close();
  const server = await startServer({ PORT: String(guidePort), NEO4J_URI: uri, NEO4J_PASSWORD: "none" });
  const browser = await startChromium();
  try {
    const neo4jBrowser = await openNeo4jBrowser(browser, httpPort, uri);
    await neo4jBrowser.guide.getByText("apply the style").click();
    await neo4jBrowser.page.setViewportSize({ width: 1280, height: 720 });
    mkdirSync(folder, { recursive: true });
    await walkGuide(neo4jBrowser);
  } finally {
    await browser.close();
    await server.kill("SIGTERM");
  }
}

/** Goes through the slides, and takes a picture of each statement that is shown. */
async function walkGuide(neo4jBrowser: Neo4jBrowser): Promise<void> {
  for (const [index, { statements }] of guide.slides.entries()) {
    if (index > 0) await neo4jBrowser.page.getByTestId("guideNextSlide").click();
    for (const statement of statements) {
      if (statement.name === shownWhole || shownAlone.includes(statement.name))
        await takePicture(neo4jBrowser, statement);
    }
  }
}

async function takePicture(neo4jBrowser: Neo4jBrowser, { name, title }: GuideStatement): Promise<void> {
  const { page } = neo4jBrowser;
  await neo4jBrowser.run(":clear");
  const frame = await neo4jBrowser.runStatement(title);
  await frame.locator("g.node").first().waitFor();
  // The drawing settles by itself.
  await page.waitForTimeout(4_000);
  if (name !== shownWhole) await frame.getByRole("button", { name: "Collapse the node properties" }).click();
  await frame.getByRole("button", { name: "zoom-to-fit" }).click();
  await page.waitForTimeout(1_000);
  const path = join(folder, `${name}.png`);
  await (name === shownWhole ? page : frame).screenshot({ path });
  process.stdout.write(`Wrote ${relative(projectRoot, path)}.\n`);
}
