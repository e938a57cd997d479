import { describe, expect, test } from "vitest";
import { leave, pathOf, serving } from "./serving.ts";

describe("the parameters of an address", () => {
  const served = serving();
  const query = "{ dataset { version } }";

  test.each(["&variables=&operationName=&extensions=", "&variables", "&operationName=", "&&", "&unknown=x"])(
    "empty parameters, as a form sends them, are absent: %s",
    async (more) => {
      for (const method of ["GET", "HEAD"]) {
        expect((await served.ask({ method, path: pathOf(query, more), headers: leave })).status).toBe(200);
      }
    },
  );

  test.each([
    ["an empty operation", "/graphql?query=", 400],
    ["no operation", "/graphql", 400],
    ["an operation twice", `/graphql?query=a&query=b`, 400],
    ["variables that are not JSON", pathOf(query, "&variables=%7B"), 400],
    ["extensions that are not JSON", pathOf(query, "&extensions=%7B"), 400],
    ["half of an escape", "/graphql?query=%", 400],
    ["a key of every object", "/graphql?__proto__=x&constructor=y", 400],
  ])("parameters that ask nothing are refused in a sentence: %s", async (_name, path, status) => {
    const answer = await served.ask({ path, headers: leave });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ message: expect.stringMatching(/\w/) as string }] });
  });
});
