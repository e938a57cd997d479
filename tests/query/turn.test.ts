import { expect, test } from "vitest";
import { turn } from "../../src/query/turn.ts";

test("each who waits for a turn gets one of their own, in the order in which they asked", async () => {
  const happened: string[] = [];
  const work = async (name: string): Promise<void> => {
    await turn();
    happened.push(name);
    // What others scheduled is done before the next turn.
    setImmediate(() => happened.push(`others after ${name}`));
  };
  await Promise.all([work("one"), work("two"), work("three")]);
  expect(happened).toEqual(["one", "others after one", "two", "others after two", "three"]);
});
