import { isEnumType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import * as vocabulary from "../../src/graph/vocabulary.ts";

const schema = createSchema();

test.each([
  ["WorkForm", vocabulary.workForms],
  ["Usage", vocabulary.usages],
  ["LineageRole", vocabulary.lineageRoles],
  ["Stance", vocabulary.stances],
  ["ClaimMode", vocabulary.claimModes],
  ["Origin", vocabulary.origins],
  ["Certainty", vocabulary.certainties],
  ["DebateKind", vocabulary.debateKinds],
  ["Byline", vocabulary.bylines],
  ["CreditRole", vocabulary.creditRoles],
  ["CharacterNature", vocabulary.characterNatures],
  ["WorkRelation", vocabulary.workRelations],
  ["NodeKind", vocabulary.nodeKinds],
  ["Authority", vocabulary.authorities.map((name) => name.toUpperCase())],
])("the enum %s has the values that the graph stores", (name, values) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([...values]);
});

test("a paragraph belongs to one of four parts", () => {
  expect(vocabulary.paragraphParts).toEqual(["BODY", "STANDFIRST", "CAPTION", "FURNITURE"]);
});
