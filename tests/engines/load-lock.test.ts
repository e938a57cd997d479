import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { isLoading, type PassingFile, withLoadLock } from "../../src/engines/load-lock.ts";

/** A file that does not exist yet, in a folder of its own. */
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "graph");
}

/** A load that adds a line to what the file holds. */
const adding = (file: string, line: string) => async (passing: PassingFile) => {
  const held = existsSync(file) ? readFileSync(file, "utf8") : "";
  await sleep(20);
  writeFileSync(passing.path, `${held}${line}\n`);
  passing.putInPlace();
};

describe("loads of one file", () => {
  test("loads of one file wait for each other, so that none is lost", async () => {
    const file = newFile();
    const lines = Array.from({ length: 8 }, (_, place) => `load ${place}`);
    await Promise.all(lines.map((line) => withLoadLock(file, adding(file, line))));
    expect(readFileSync(file, "utf8").trim().split("\n").sort()).toEqual(lines);
    expect(readdirSync(join(file, ".."))).toEqual(["graph"]);
  });

  test("a load that fails leaves the file as it was, and lets the next one go on", async () => {
    const file = newFile();
    writeFileSync(file, "old\n");
    const failing = withLoadLock(file, async ({ path }) => {
      writeFileSync(path, "half");
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(isLoading(file)).toBe(false);
    await withLoadLock(file, adding(file, "new"));
    expect(readFileSync(file, "utf8")).toBe("old\nnew\n");
  });

  test("a load whose process was killed is not waited for", async () => {
    const file = newFile();
    const lock = `${file}.loading`;
    mkdirSync(lock);
    writeFileSync(join(lock, "half.graph"), "half");
    const listening = `require("net").createServer().listen(process.argv[1], () => console.log("listening"))`;
    const child = spawn(process.execPath, ["-e", listening, join(lock, "alive")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isLoading(file)).toBe(true);
    const begun = performance.now();
    await withLoadLock(file, adding(file, "new"));
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(readdirSync(join(file, ".."))).toEqual(["graph"]);
  });

  test("a load that seemed dead and was passed over puts nothing in place, and says so", async () => {
    const file = newFile();
    const passedOver = withLoadLock(file, async (passing) => {
      renameSync(`${file}.loading`, `${file}.moved`);
      await withLoadLock(file, adding(file, "other"));
      mkdirSync(join(passing.path, ".."), { recursive: true });
      writeFileSync(passing.path, "mine\n");
      passing.putInPlace();
    });
    await expect(passedOver).rejects.toThrow(new GraphUnavailable('Another load of "graph" took over. Load again.'));
    expect(readFileSync(file, "utf8")).toBe("other\n");
  });

  test("a load whose lock has no socket is waited for until its folder has not changed for ten seconds", async () => {
    const file = newFile();
    mkdirSync(join(`${file}.loading`, "held"), { recursive: true });
    const begun = performance.now();
    await withLoadLock(file, adding(file, "new"));
    expect(performance.now() - begun).toBeGreaterThan(9_000);
    expect(readdirSync(join(file, ".."))).toEqual(["graph"]);
  });

  test("a load in a folder whose path is too long for a socket takes its turn as well", async () => {
    const file = join(newFile(), "x".repeat(120), "graph");
    await Promise.all(["one", "two"].map((line) => withLoadLock(file, adding(file, line))));
    expect(readFileSync(file, "utf8").trim().split("\n").sort()).toEqual(["one", "two"]);
  });
});
