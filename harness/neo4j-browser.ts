import type { Browser, Locator, Page } from "playwright-core";

/** A connected page of Neo4j Browser, and the actions that one takes there. */
export interface Neo4jBrowser {
  readonly page: Page;
  /** The drawer with the current slide of the guide. */
  readonly guide: Locator;
  /** Types a command or a statement into the editor and runs it. */
  run(text: string): Promise<void>;
  /** Clicks a statement of the current slide, runs it from the editor, and returns its frame. */
  runStatement(title: string): Promise<Locator>;
  /** Drops a file onto the window, as one would from a folder. */
  drop(name: string, content: Uint8Array): Promise<void>;
}

/** Opens Neo4j Browser at a database without a password, and waits until it has connected. */
export async function openNeo4jBrowser(browser: Browser, httpPort: number, uri: string): Promise<Neo4jBrowser> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // It asks other hosts for fonts and statistics, but works without them.
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(`http://127.0.0.1:${httpPort}/browser/?preselectAuthMethod=NO_AUTH&dbms=${uri}`);
  await page
    .getByText(/You are connected|You have a working connection/)
    .first()
    .waitFor({ timeout: 60_000 });
  const editor = page.getByTestId("activeEditor");
  const guide = page.getByTestId("guidesDrawer");
  const runButton = page.getByTestId("editor-Run");

  return {
    page,
    guide,
    run: async (text) => {
      await editor.click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(text);
      // The list of suggestions would catch the click.
      await page.keyboard.press("Escape");
      await runButton.click();
    },
    runStatement: async (title) => {
      await guide.locator("pre.runnable").filter({ hasText: title }).click();
      await editor.filter({ hasText: spaced(title) }).waitFor();
      await runButton.click();
      const command = page.getByTestId("frameCommand").filter({ hasText: title });
      return page.getByTestId("frame").filter({ has: command }).first();
    },
    drop: async (name, content) => {
      const bytes = JSON.stringify([...content]);
      // The script is a text, because it uses types of the page that Node does not have.
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(${bytes})], ${JSON.stringify(name)}));
        return transfer;
      })()`);
      await page.dispatchEvent(".filedrop", "drop", { dataTransfer: dropped });
    },
  };
}

/** The editor shows spaces as no-break spaces. */
function spaced(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"));
}
