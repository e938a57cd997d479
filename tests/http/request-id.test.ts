import { describe, expect, test } from "vitest";
import { leave, pathOf, serving } from "./serving.ts";

describe("the id of a request", () => {
  const served = serving();
  const path = pathOf("{ dataset { version } }");

  test("each request has an id of its own, in its answer and in its line of the log", async () => {
    const answers = [await served.ask({ path, headers: leave }), await served.ask({ path, headers: leave })];
    const ids = answers.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(2);
    expect(served.lines.map(({ request }) => request)).toEqual(ids);
  });

  test.each(["3f2504e0-4f89-11d3-9a0c-0305e82c3301", "a", "Root=1-67891233-abcdef012345678912345678"])(
    "a client gives its request the id %s",
    async (id) => {
      const { headers } = await served.ask({ path, headers: { ...leave, "x-request-id": id } });
      expect(headers["x-request-id"]).toBe(id);
      expect(served.lines.map(({ request }) => request)).toEqual([id]);
    },
  );

  test.each(["", "a b", '{"level":60}', "x".repeat(129), "a\tb", "<script>", "caf\xe9"])(
    "an id that is not short and plain is not taken over: %j",
    async (id) => {
      const { headers } = await served.ask({ path, headers: { ...leave, "x-request-id": id } });
      expect(headers["x-request-id"]).toMatch(/^[\da-f]{8}-[\da-z]+$/);
    },
  );
});
