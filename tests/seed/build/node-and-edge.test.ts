import { expect, test } from "vitest";
import { node } from "../../../seed/build/node-and-edge.ts";

const sortKeyOf = (label: string): string =>
  String(node({ kind: "WORK", id: "one", label, properties: {} }).properties["sortKey"]);

test("a sort key is the kind and the label as it is sorted", () => {
  expect(sortKeyOf("The Élan")).toBe("Work elan");
});

// The ligature U+FDFA becomes eighteen letters, and what follows a title of it cannot be seen in its key.
test.each(["\uFDFA".repeat(300), "x".repeat(20_000), "𝔘\u{20000}".repeat(900), `${"x".repeat(994)}\u{20000}`])(
  "a sort key is cut to what both engines can index, at a whole character: %#",
  (label) => {
    const key = sortKeyOf(label);
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1_000);
    expect(Buffer.byteLength(key)).toBeGreaterThan(990);
    expect(key).not.toMatch(/\p{Cs}/u);
  },
);
