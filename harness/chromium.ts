import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether pages can be tested here. Says why not in a sentence; where `CI` is set that is a failure. */
export function hasChromium(): boolean {
  if (existsSync(executablePath)) return true;
  const missing = `There is no Chromium at ${executablePath}, so no page is tested. CHROMIUM names another.`;
  if (process.env["CI"]) throw new Error(missing);
  process.stderr.write(`\n${missing}\n`);
  return false;
}

/** Starts a headless Chromium that looks for nothing outside by itself. */
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
