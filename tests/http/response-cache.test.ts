import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOf, createAnswers } from "../../src/http/response-cache.ts";

const json = "application/json; charset=utf-8";
const one = answerOf('{"data":{"one":1}}', json, "One");

describe("kept answers", () => {
  test("are given again for the same request and the same graph", () => {
    const answers = createAnswers(100_000);
    expect(answers.get("1 a", "request")).toBeUndefined();
    answers.keep("1 a", "request", one);
    expect(answers.get("1 a", "request")).toEqual({ ...one, body: Buffer.from(one.body) });
    expect(answers.get("1 a", "request ")).toBeUndefined();
  });

  test("are dropped when another graph is asked of, and do not come back with the old one", () => {
    const answers = createAnswers(100_000);
    answers.get("1 a", "request");
    answers.keep("1 a", "request", one);
    expect(answers.get("2 b", "request")).toBeUndefined();
    expect(answers.get("1 a", "request")).toBeUndefined();
  });

  test("of a graph that is no longer asked of are not kept", () => {
    const answers = createAnswers(100_000);
    answers.get("2 b", "request");
    answers.keep("1 a", "request", one);
    expect(answers.get("2 b", "request")).toBeUndefined();
    expect(answers.get("1 a", "request")).toBeUndefined();
  });

  test("stay within their bytes, whatever is asked, those that were not asked for longest going first", () => {
    const mostBytes = 100_000;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 200 }), fc.nat(20_000)), { minLength: 50 }), (asked) => {
        const answers = createAnswers(mostBytes);
        answers.get("1 a", "");
        for (const [request, size] of asked) answers.keep("1 a", request, answerOf("x".repeat(size), json, "Any"));
        const requests = [...new Set(asked.map(([request]) => request))];
        const held = requests.map((request) => answers.get("1 a", request)?.body.length ?? 0);
        expect(held.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(mostBytes);
        const [last, size] = asked.at(-1) ?? ["", 0];
        // An answer of an eighth of the bytes is not kept.
        if (size < 11_000) expect(answers.get("1 a", last)?.body).toHaveLength(size);
      }),
    );
  });
});

test("answers have equal validators exactly where their texts and their media types are equal", () => {
  const mediaType = fc.constantFrom(json, "application/graphql-response+json; charset=utf-8");
  fc.assert(
    fc.property(fc.string(), fc.string(), mediaType, mediaType, (a, b, typeOfA, typeOfB) => {
      const equal = a === b && typeOfA === typeOfB;
      expect(answerOf(a, typeOfA, "A").etag() === answerOf(b, typeOfB, "B").etag()).toBe(equal);
      expect(answerOf(a, typeOfA, "A").etag() === answerOf(a, typeOfB, "B").etag()).toBe(typeOfA === typeOfB);
    }),
  );
  expect(one.etag()).toMatch(/^"[\w-]{27}"$/);
});
