import { expect, test } from "vitest";
import { translateEmbeddedError } from "../../src/engines/embedded-errors.ts";
import { GraphTimeout } from "../../src/engines/engine.ts";

test("a statement that the embedded engine ends because of its time is a time-out, with the engine's error as its cause", () => {
  const error = new Error("GRAFEO-Q005: Query exceeded timeout of 30s");
  const translated = translateEmbeddedError(error);
  expect(translated).toBeInstanceOf(GraphTimeout);
  expect(translated).toMatchObject({ message: "The database took too long to answer.", cause: error });
});

test("any other error of the embedded engine stays as it is", () => {
  for (const error of [new Error("GRAFEO-X001"), "exceeded timeout", undefined])
    expect(translateEmbeddedError(error)).toBe(error);
});
