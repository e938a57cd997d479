import fc from "fast-check";
import { expect, test } from "vitest";
import { etagOf, matchesEtag } from "../../src/http/etag.ts";

const json = "application/json; charset=utf-8";

test("responses have equal validators exactly where their texts and their media types are equal", () => {
  const mediaType = fc.constantFrom(json, "application/graphql-response+json; charset=utf-8");
  fc.assert(
    fc.property(fc.string(), fc.string(), mediaType, mediaType, (a, b, typeOfA, typeOfB) => {
      const equal = a === b && typeOfA === typeOfB;
      expect(etagOf(typeOfA, a) === etagOf(typeOfB, b)).toBe(equal);
      expect(etagOf(typeOfA, a) === etagOf(typeOfB, a)).toBe(typeOfA === typeOfB);
    }),
  );
  expect(etagOf(json, '{"data":{"one":1}}')).toMatch(/^"[\w-]{27}"$/);
});

test.each([
  ['"a"', true],
  ['"b", "a"', true],
  ['W/"a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ["", false],
  [undefined, false],
])('the header If-None-Match %s names the validator "a": %s', (header, matches) => {
  expect(matchesEtag(header, '"a"')).toBe(matches);
});
