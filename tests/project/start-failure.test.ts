import { once } from "node:events";
import { createServer } from "node:net";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { ConfigRefused } from "../../src/config.ts";
import { GraphUnavailable } from "../../src/engines/engine.ts";
import { defaultOptions } from "../../src/http/server-options.ts";
import { start } from "../../src/start.ts";
import { startFailure } from "../../src/start-failure.ts";
import { worldFolder } from "../world.ts";

/** What a person is told who starts the server so. */
async function told(host: string, port: number): Promise<string> {
  const config = { host, port, logLevel: "silent", graph: { engine: "embedded", file: undefined } } as const;
  const failure: unknown = await start(
    { ...defaultOptions, ...config, seed: worldFolder },
    pino({ level: "silent" }),
  ).then(
    () => new Error("It started."),
    (error: unknown) => error,
  );
  return startFailure(failure);
}

describe("a server that cannot listen says in a sentence, with an example", () => {
  test("a server that cannot listen says that there is no such host", async () => {
    expect(await told("999.1.1.1", 0)).toBe(
      'HOST must be an address to listen on, such as HOST=127.0.0.1; "999.1.1.1" is not known.',
    );
  });

  test.each(["192.0.2.1", "2001:db8::1"])(
    "a server that cannot listen says that the address is not this machine's: %s",
    async (host) => {
      expect(await told(host, 0)).toBe(
        `HOST must be an address of this machine, such as HOST=127.0.0.1; "${host}" is not.`,
      );
    },
  );

  test("a server that cannot listen says that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    expect(await told("127.0.0.1", port)).toBe(
      `listen EADDRINUSE: address already in use 127.0.0.1:${port}: another program listens there. PORT=4001 takes another port.`,
    );
    other.close();
  });

  test("a server that cannot listen says that the port needs other rights", () => {
    // Whoever runs the tests may be allowed to, so that the system's error is made here.
    const error = Object.assign(new Error("listen EACCES: permission denied 127.0.0.1:80"), {
      code: "EACCES",
      syscall: "listen",
      address: "127.0.0.1",
      port: 80,
    });
    expect(startFailure(error)).toBe("PORT must be a port that this user may listen on, such as PORT=4000; 80 is not.");
  });
});

describe("a server that cannot start for another reason", () => {
  test.each([
    new ConfigRefused("PORT must be a number."),
    new GraphUnavailable("The database cannot be reached now.", { cause: new Error("Bolt.") }),
  ])("a start that fails for a foreseen reason says our own sentence alone: %s", (error) => {
    expect(startFailure(error)).toBe(error.message);
  });

  test("a start that fails for a file's sake says which file and what to do", () => {
    const error = Object.assign(new Error("EACCES: permission denied, open 'film.graph'"), {
      code: "EACCES",
      syscall: "open",
      path: "film.graph",
    });
    expect(startFailure(error)).toBe(
      'This user is not permitted to use "film.graph": name another place, or change what the user may do there.',
    );
  });

  test("a start that fails for an unforeseen reason says everything", () => {
    const error = new Error("Unforeseen.");
    expect(startFailure(error)).toBe(error.stack);
  });
});
