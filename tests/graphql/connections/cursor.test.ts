import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../../src/graphql/connections/cursor.ts";

const works = "Query.works(YEAR)";
// Lone surrogates stay out: no id holds one, and JSON would have to write it as something else.
const words = fc.string({ unit: "grapheme" });
const cursorOf = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString("base64url");
const refusal = (message: string): object =>
  expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT" } }) as object;

test("a cursor gives back its position, whatever the key and the id", () => {
  const key = fc.oneof(fc.maxSafeInteger(), words);
  fc.assert(
    fc.property(fc.string(), key, words, (list, key, id) => {
      expect(decodeCursor(encodeCursor(list, { key, id }), list, typeof key)).toEqual({ key, id });
    }),
  );
});

test("a cursor can be part of an address as it is", () => {
  fc.assert(
    fc.property(words, (id) => {
      expect(encodeCursor(works, { key: "ÿ?>", id })).toMatch(/^[\w-]+$/);
    }),
  );
});

describe("a cursor of another list", () => {
  const sentence = '"after" must be a cursor of this list in this order, but belongs to another.';

  test("a cursor of another list is refused", () => {
    const films = encodeCursor("Query.films(YEAR)", { key: 1950, id: "beta-1950" });
    expect(() => decodeCursor(films, works, "number")).toThrow(refusal(sentence));
  });

  test("a cursor of the same list in another order is refused", () => {
    const newest = encodeCursor("Query.works(NEWEST)", { key: -1950, id: "beta-1950" });
    expect(() => decodeCursor(newest, works, "number")).toThrow(refusal(sentence));
  });

  test("a cursor whose key is of the wrong type is refused", () => {
    const texts = encodeCursor(works, { key: "1950", id: "beta-1950" });
    expect(() => decodeCursor(texts, works, "number")).toThrow(refusal(sentence));
    const numbers = encodeCursor("Query.people", { key: 1950, id: "person/player" });
    expect(() => decodeCursor(numbers, "Query.people", "string")).toThrow(refusal(sentence));
  });
});

describe("what this server never gave", () => {
  test.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["no JSON", Buffer.from("{").toString("base64url")],
    ["an object", cursorOf({})],
    ["null", cursorOf(null)],
    ["two parts", cursorOf([works, 1950])],
    ["four parts", cursorOf([works, 1950, "beta-1950", 1])],
    ["a fraction", cursorOf([works, 19.5, "beta-1950"])],
    ["a number beyond the safe ones", cursorOf([works, 2 ** 60, "beta-1950"])],
    ["an id that is no text", cursorOf([works, 1950, 7])],
    ["a key that is a list", cursorOf([works, [1950], "beta-1950"])],
  ])("a cursor that this server never gave is refused: %s", (_name, cursor) => {
    const shown = JSON.stringify(cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor);
    expect(() => decodeCursor(cursor, works, "number")).toThrow(
      refusal(`"after" must be a cursor that this server gave, but ${shown} is none.`),
    );
  });

  test("a cursor longer than any that the server gives is refused unread", () => {
    const whole = encodeCursor(works, { key: 1950, id: "x".repeat(4_000) });
    expect(() => decodeCursor(whole, works, "number")).toThrow("that this server gave");
  });

  test("the message about a bad cursor shows its first forty characters only", () => {
    expect(() => decodeCursor("a".repeat(5_000), works, "number")).toThrow(
      refusal(`"after" must be a cursor that this server gave, but "${"a".repeat(40)}…" is none.`),
    );
  });

  test("a bad cursor never causes anything but a sentence, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(cursorOf)), (cursor) => {
        expect(() => decodeCursor(cursor, works, "number")).toThrow(/^"after" must be a cursor/);
      }),
    );
  });
});
