import type { FastifyRequest } from "fastify";
import { expect, test } from "vitest";
import { graphiqlHeaders, wantsPage } from "../../src/http/page-headers.ts";

const request = (accept: string | undefined) => ({ headers: { accept } }) as FastifyRequest;

test.each([
  ["a browser that opens it", request("text/html,application/xhtml+xml,*/*;q=0.8"), true],
  ["a client that takes anything", request("*/*"), false],
  ["a client that prefers JSON by quality", request("application/json, text/html;q=0.1"), false],
  ["a client that rules the page out", request("application/json, text/html;q=0"), false],
  [
    "a client that prefers the media type of GraphQL",
    request("text/html;q=0.2, application/graphql-response+json"),
    false,
  ],
  ["a client that takes any text", request("text/*"), true],
  ["a client that writes in capitals", request("TEXT/HTML"), true],
  ["a client that wants JSON", request("application/json"), false],
  ["a client that does not say", request(undefined), false],
])("the page of GraphiQL is for browsers that open it: %s", (_name, from, wanted) => {
  expect(wantsPage(from)).toBe(wanted);
});

test("the page of GraphiQL may load from this server alone", () => {
  expect(graphiqlHeaders["content-security-policy"]).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(graphiqlHeaders["content-security-policy"]).toContain("default-src 'none'");
  expect(graphiqlHeaders["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(graphiqlHeaders["x-content-type-options"]).toBe("nosniff");
});
