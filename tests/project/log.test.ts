import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSink } from "../../src/log.ts";
import { projectRoot } from "../../src/paths.ts";

/** A sink whose writes wait until they are let through or made to fail. */
function heldSink() {
  const written: string[] = [];
  const complaints: string[] = [];
  const pending: { text: string; done: (error?: Error) => void }[] = [];
  const sink = createSink(
    (bytes) =>
      new Promise((resolve, reject) => {
        const text = bytes.toString();
        const done = (error?: Error): void => {
          if (!error) written.push(text);
          if (error) reject(error);
          else resolve();
        };
        pending.push({ text, done });
      }),
    (reason) => complaints.push(reason),
  );
  const next = async (error?: Error) => {
    pending.shift()?.done(error);
    await new Promise(setImmediate);
  };
  return { sink, written, complaints, pending, next };
}

describe("the log's sink", () => {
  test("the log writes lines in order, one write at a time", async () => {
    const { sink, written, pending, next } = heldSink();
    for (const line of ["a\n", "b\n", "c\n"]) sink.write(line);
    expect(pending.map(({ text }) => text)).toEqual(["a\n"]);
    await next();
    await next();
    expect(written.join("")).toBe("a\nb\nc\n");
  });

  test("a log whose writes fail complains once, and says how many lines were lost when it can be written again", async () => {
    const { sink, written, complaints, next } = heldSink();
    sink.write("a\n");
    await next(new Error("no space left"));
    sink.write("b\n");
    await next(new Error("no space left"));
    expect(complaints).toEqual(["no space left"]);
    sink.write("c\n");
    await next();
    expect(written.join("")).toMatch(/^\{.*"msg":"2 lines dropped"\}\nc\n$/);
    sink.write("d\n");
    await next(new Error("no space left"));
    expect(complaints).toHaveLength(2);
  });

  test("a log whose reader has fallen behind keeps at most four mebibytes waiting", async () => {
    const { sink, complaints, pending, next } = heldSink();
    const line = `${"x".repeat(2 ** 20)}\n`;
    for (let count = 0; count < 10; count++) sink.write(line);
    expect(complaints).toEqual(["the reader of the log has fallen behind"]);
    await next();
    expect(pending[0]?.text.length).toBeLessThan(5 * 2 ** 20);
  });

  test("a log that cannot be written does not hold up the end of the program", async () => {
    const { sink } = heldSink();
    sink.write("a\n");
    const begun = performance.now();
    await sink.flush();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("a program whose log is on a full disk", () => {
  const program = `
    import { createLog } from ${JSON.stringify(join(projectRoot, "src", "log.ts"))};
    const { logger, flush } = createLog("info");
    for (let count = 0; count < 1000; count++) logger.info("line");
    await flush();
    console.error("done");
  `;
  const run = (stderr: "pipe" | "full") => {
    const full = openSync("/dev/full", "w");
    const ended = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: projectRoot,
      encoding: "utf8",
      stdio: ["ignore", full, stderr === "full" ? full : "pipe"],
    });
    closeSync(full);
    return ended;
  };

  test("a program whose log is on a full disk goes on, and says once on stderr that lines are dropped", () => {
    const { status, stderr } = run("pipe");
    expect(stderr).toMatch(/^The log cannot be written \(ENOSPC.*\); lines are dropped until it can\.\ndone\n$/);
    expect(status).toBe(0);
  });

  test("a program whose log and stderr are on a full disk goes on", () => {
    expect(run("full").status).toBe(0);
  });
});
