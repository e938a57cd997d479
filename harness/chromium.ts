import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** A sentence that says what Chromium lacks to run here; undefined if it can run. */
export function missingForChromium(): string | undefined {
  if (existsSync(executablePath)) return undefined;
  return `There is no Chromium at "${executablePath}"; set CHROMIUM to the path of one.`;
}

/** Starts a headless Chromium that makes no requests of its own. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--disable-background-networking",
      "--no-first-run",
    ],
  });
}
