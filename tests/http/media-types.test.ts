import { describe, expect, test } from "vitest";
import { mediaTypes, preferredType } from "../../src/http/media-types.ts";

const { json, graphql, html } = mediaTypes;

describe("the media type that a client prefers", () => {
  test.each([
    [undefined, json],
    ["*/*", json],
    [`${json}, ${html};q=0.1`, json],
    [`${html};q=0.2, ${graphql}`, graphql],
    [`${html};q=0, */*;q=0.1`, json],
    [`${graphql};q=0, */*`, json],
    [`${json};q=0.5, ${graphql}`, graphql],
    [`${graphql}, ${json}`, graphql],
    [`${json}, ${graphql}`, json],
    ["text/*, application/*;q=0.9", html],
    ["TEXT/HTML", html],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", html],
    ["image/png", undefined],
    ["", undefined],
    [",,;q=,", undefined],
  ])("the media type is chosen by quality and order: %s", (accept, type) => {
    expect(preferredType(accept, [json, graphql, html])).toBe(type);
  });
});
