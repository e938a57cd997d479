import { describe, expect, test } from "vitest";
import { folders, idOf, kindOfFolder } from "../../../seed/records/kinds.ts";
import { nodeKinds } from "../../../src/graph/vocabulary.ts";

describe("the kinds of record", () => {
  test("each kind of record is a kind of node, and the other kinds of node are written inside a record", () => {
    const inner = ["CHARACTER", "BOND", "CLAIM"];
    expect(folders.map((folder) => kindOfFolder[folder]).sort()).toEqual(
      nodeKinds.filter((kind) => !inner.includes(kind)).sort(),
    );
  });

  test("the id of a record is its folder and file, and that of a work its file alone", () => {
    expect(idOf("work", "her-2013")).toBe("her-2013");
    expect(idOf("trope", "doubles")).toBe("trope/doubles");
  });
});
