import { describe, expect, test } from "vitest";
import { slugFault } from "../../../seed/records/slug-fault.ts";

describe("the name of a record's file", () => {
  test.each(["her-2013", "2001", "a", "console", "con-2004", "lpt10", "com", "null", "a".repeat(100)])(
    "a record's file may be named %s",
    (name) => {
      expect(slugFault(name)).toBeUndefined();
    },
  );

  test.each(["con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt0", "lpt9"])(
    "a record's file is not named %s, which Windows keeps for a device",
    (name) => {
      expect(slugFault(name)).toBe(
        `must be one that Windows can hold too, such as ${name}-2013 or the-${name}, not "${name}"`,
      );
    },
  );

  test.each(["Her", "her.", "her ", "her_2013", "her--2013", "-her", "", "../her", "hér"])(
    "a record's file is not named %j",
    (name) => {
      expect(slugFault(name)).toBe(`must be lower-case words joined by hyphens, such as her-2013, not "${name}"`);
    },
  );

  test("a record's file has a name of at most 100 characters", () => {
    expect(slugFault("a".repeat(101))).toBe("must be at most 100 characters long, not 101");
  });
});
