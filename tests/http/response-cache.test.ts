import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResponseCache, responseOf } from "../../src/http/response-cache.ts";

const json = "application/json; charset=utf-8";
const one = responseOf('{"data":{"one":1}}', json, "One");

describe("the response cache", () => {
  test("a cached response is given again for the same request and the same graph", () => {
    const cache = createResponseCache(100_000);
    expect(cache.get("1 a", "request")).toBeUndefined();
    cache.set("1 a", "request", one);
    expect(cache.get("1 a", "request")).toEqual({ ...one, body: Buffer.from(one.body) });
    expect(cache.get("1 a", "request ")).toBeUndefined();
  });

  test("cached responses are dropped when another graph is asked for, and do not come back with the old one", () => {
    const cache = createResponseCache(100_000);
    cache.get("1 a", "request");
    cache.set("1 a", "request", one);
    expect(cache.get("2 b", "request")).toBeUndefined();
    expect(cache.get("1 a", "request")).toBeUndefined();
  });

  test("a response of a graph that is no longer asked for is not cached", () => {
    const cache = createResponseCache(100_000);
    cache.get("2 b", "request");
    cache.set("1 a", "request", one);
    expect(cache.get("2 b", "request")).toBeUndefined();
    expect(cache.get("1 a", "request")).toBeUndefined();
  });

  test("cached responses stay within their bytes, and those that were not asked for longest are dropped first", () => {
    const maxBytes = 100_000;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 200 }), fc.nat(20_000)), { minLength: 50 }), (asked) => {
        const cache = createResponseCache(maxBytes);
        cache.get("1 a", "");
        for (const [request, size] of asked) cache.set("1 a", request, responseOf("x".repeat(size), json, "Any"));
        const requests = [...new Set(asked.map(([request]) => request))];
        const held = requests.map((request) => cache.get("1 a", request)?.body.length ?? 0);
        expect(held.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(maxBytes);
        const [last, size] = asked.at(-1) ?? ["", 0];
        // A response of an eighth of the bytes is not cached.
        if (size < 11_000) expect(cache.get("1 a", last)?.body).toHaveLength(size);
      }),
    );
  });
});
