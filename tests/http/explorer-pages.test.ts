import { existsSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorerFolder } from "../../src/paths.ts";
import { createServer, type Server } from "../../src/http/server.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";

describe.each(["work/%E0%A4%A", "work/%", "%zz", "assets/%E0%A4%A"])(
  "an address that cannot be decoded, %s,",
  (path) => {
    const url = `/${path}`;
    let server: Server;
    beforeAll(async () => {
      server = await createServer(embeddedEngine(), pino({ level: "silent" }), { responseCache: 0 });
    });
    afterAll(() => server.close());

    test.skipIf(!existsSync(join(explorerFolder, "index.html")))(
      "an address that cannot be decoded is answered to a browser by the page, which says so",
      async () => {
        const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
        const { statusCode, headers, body } = await server.app.inject({ url, headers: { accept } });
        expect([statusCode, headers["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
        expect(headers["content-security-policy"]).toContain("default-src 'none'");
        expect(body).toContain("<title>Film graph</title>");
      },
    );

    test("an address that cannot be decoded is answered to a program in JSON, with a sentence", async () => {
      const { statusCode, body } = await server.app.inject({ url, headers: { accept: "application/json" } });
      expect([statusCode, JSON.parse(body)]).toEqual([
        400,
        {
          message: `The address "${url}" cannot be decoded: each "%" must begin a byte of UTF-8, as in "%C3%A9" for "é".`,
        },
      ]);
    });
  },
);
