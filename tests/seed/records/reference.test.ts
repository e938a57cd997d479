import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schemas } from "../../../seed/records/schemas.ts";
import { characterReference, entryReference, reference, references } from "../../../seed/records/reference.ts";
import { schemaAt } from "../../../seed/schema-walk.ts";

describe("a declared reference", () => {
  test("a declared reference by a file's name means the id of a record of its kind", () => {
    const target = references.get(reference("trope"));
    expect(target?.kinds).toEqual(["TROPE"]);
    expect(target?.idOf("doubles", "her-2013")).toBe("trope/doubles");
    expect(references.get(reference("work"))?.idOf("alpha-1900", "her-2013")).toBe("alpha-1900");
  });

  test("a declared reference by a whole id means that id, of the kinds that it names or of any", () => {
    const target = references.get(entryReference("CLAIM", "BOND"));
    expect(target?.kinds).toEqual(["CLAIM", "BOND"]);
    expect(target?.idOf("trope/doubles", "her-2013")).toBe("trope/doubles");
    expect(references.get(entryReference())?.kinds).toEqual([]);
  });

  test("a declared reference to a character means one of the work that holds it", () => {
    const target = references.get(characterReference());
    expect(target?.kinds).toEqual(["CHARACTER"]);
    expect(target?.idOf("samantha", "her-2013")).toBe("her-2013/samantha");
  });

  test("a declared reference stays one when it is described or optional, and leaves other references as they are", () => {
    const shape = z.strictObject({ person: reference("person").describe("Who it is.").optional() });
    const described = schemaAt(shape, ["person"]);
    expect(described && references.get(described)?.kinds).toEqual(["PERSON"]);
    const relation = schemaAt(schemas.trope, ["relations", 0, "trope"]);
    expect(relation && references.get(relation)?.kinds).toEqual(["TROPE"]);
  });
});
