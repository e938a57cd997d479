import { expect, test } from "vitest";
import { nodeKinds, labelOf } from "../../src/graph/vocabulary.ts";

test("every kind of node has a label of its own", () => {
  expect(new Set(Object.values(labelOf)).size).toBe(nodeKinds.length);
});
