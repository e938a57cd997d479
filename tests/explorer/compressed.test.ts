import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registerExplorer } from "../../src/http/explorer-pages.ts";
import { explorerFolder } from "../../src/paths.ts";

const folder = join(explorerFolder, "assets");

describe.skipIf(!existsSync(folder))("the explorer's built files", () => {
  const app = Fastify();
  beforeAll(() => registerExplorer(app, explorerFolder));
  afterAll(() => app.close());

  const names = existsSync(folder) ? readdirSync(folder) : [];
  const built = names
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const large = built.filter(({ content }) => content.length >= 1024);
  const [one] = large;
  const unpacked = { br: brotliDecompressSync, gzip: gunzipSync } as const;
  const ask = (name: string, headers: Readonly<Record<string, string>>, method: "GET" | "HEAD" = "GET") =>
    app.inject({ method, url: `/assets/${name}`, headers });

  test.each(["br", "gzip"] as const)(
    "the explorer's files are sent in %s to clients that accept it, each with its own type",
    async (encoding) => {
      expect(large.length).toBeGreaterThan(10);
      for (const { name, content } of large) {
        const { headers, rawPayload } = await ask(name, { "accept-encoding": encoding });
        const plain = await ask(name, {}, "HEAD");
        expect(headers, name).toMatchObject({
          "content-encoding": encoding,
          "content-type": plain.headers["content-type"],
          "content-length": String(rawPayload.length),
          "cache-control": "public, max-age=31536000, immutable",
          vary: "accept-encoding",
        });
        expect(rawPayload.length, name).toBeLessThan(content.length);
        expect(unpacked[encoding](rawPayload).equals(content), name).toBe(true);
      }
    },
  );

  test.each([
    ["a browser", "gzip, deflate, br, zstd", "br"],
    ["a client that weighs", "br;q=0.1, gzip;q=0.9", "gzip"],
    ["a client of another encoding alone", "deflate", undefined],
    ["a client that refuses", "br;q=0, gzip;q=0", undefined],
    ["a client that takes anything", "*", "gzip"],
  ])("an explorer file is sent as %s asks", async (_who, accepted, encoding) => {
    const { statusCode, headers } = await ask(one?.name ?? "", { "accept-encoding": accepted });
    expect([statusCode, headers["content-encoding"], headers.vary]).toEqual([200, encoding, "accept-encoding"]);
  });

  test("an explorer file is sent uncompressed where it is small or the client names no encoding", async () => {
    const small = built.find(({ content }) => content.length < 1024);
    for (const [file, accepted] of [
      [one, {}],
      [small, { "accept-encoding": "br" }],
    ] as const) {
      const { headers, rawPayload } = await ask(file?.name ?? "", accepted);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(file && rawPayload.equals(file.content)).toBe(true);
    }
  });

  test("an explorer file has an ETag for each encoding, and is not sent again to a client that has it", async () => {
    const tags = await Promise.all(
      ["identity", "gzip", "br"].map(async (encoding) => {
        const { headers } = await ask(one?.name ?? "", { "accept-encoding": encoding });
        const etag = String(headers.etag);
        const again = await ask(one?.name ?? "", { "accept-encoding": encoding, "if-none-match": etag });
        expect([again.statusCode, again.body, again.headers.vary]).toEqual([304, "", "accept-encoding"]);
        return etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test("HEAD answers an explorer file with the headers of GET", async () => {
    const asked = { "accept-encoding": "br" };
    const [whole, head] = [await ask(one?.name ?? "", asked), await ask(one?.name ?? "", asked, "HEAD")];
    const headersOf = ({ headers: { date: _date, ...headers } }: typeof head) => headers;
    expect([headersOf(head), head.body]).toEqual([headersOf(whole), ""]);
  });

  test("a range of an explorer file is a range of the encoding that is sent", async () => {
    const asked = { "accept-encoding": "br" };
    const whole = await ask(one?.name ?? "", asked);
    const part = await ask(one?.name ?? "", { ...asked, range: "bytes=10-19" });
    expect([part.statusCode, part.headers["content-range"], part.headers["content-encoding"]]).toEqual([
      206,
      `bytes 10-19/${whole.rawPayload.length}`,
      "br",
    ]);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(10, 20))).toBe(true);
  });
});
