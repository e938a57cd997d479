import { expect } from "vitest";
import type { Page } from "playwright-core";
import { type Program, startServer } from "../../harness/program.ts";
import { startChromium } from "../../harness/chromium.ts";

/** A reader with their own browser and server. */
export interface Visitor {
  readonly page: Page;
  readonly address: string;
  readonly server: Program;
  /** The requests of the page to any other host; all are blocked. */
  readonly strangers: string[];
  /** The errors that the page wrote on its console or did not catch. */
  readonly complaints: string[];
  /** Opens an address of the explorer and waits until all of it is shown. */
  readonly open: (path: string) => Promise<void>;
  /** Waits until nothing is being loaded or drawn. */
  readonly settled: () => Promise<void>;
  /** Runs the query in GraphiQL until its page shows these words, whose spaces are no-break spaces there. */
  readonly runs: (words: RegExp) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Starts the built server, on other records where the environment names them, and a page that is confined to it. */
export async function startVisitor(environment: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const server = await startServer(environment);
  const { address } = server;
  const browser = await startChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const strangers: string[] = [];
  const complaints: string[] = [];
  await page.context().route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || /^(data|blob):/.test(url)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const settled = async (): Promise<void> => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
  };
  return {
    page,
    address,
    server,
    strangers,
    complaints,
    settled,
    open: async (path) => {
      await page.goto(new URL(path, address).href);
      await settled();
    },
    runs: async (words) => {
      const answer = page.getByText(words).first();
      const execute = page.getByRole("button", { name: /Execute query/ });
      // Until the editor is ready, its button does nothing.
      const answered = async (): Promise<boolean> => {
        await execute.click();
        return answer.isVisible();
      };
      await expect.poll(answered, { timeout: 30_000, interval: 500 }).toBe(true);
    },
    leave: async () => {
      await browser.close();
      await server.kill("SIGTERM");
    },
  };
}
