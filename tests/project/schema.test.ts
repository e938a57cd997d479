import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !["String", "Int", "Boolean", "ID", "Float"].includes(type.name),
);

test("every type, field, argument and enum value of the schema is described", () => {
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined): void => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of types) {
    check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
    }
  }
  expect(bare).toEqual([]);
});

test("every field that takes arguments is nullable, so that a bad argument nulls that field alone", () => {
  const strict = types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ args, type: result }) => args.length > 0 && String(result).endsWith("!"))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
  expect(strict).toEqual([]);
});

test("every type with an id is a Node, except the edge of a drawing", () => {
  const strangers = types.filter(
    (type) => isObjectType(type) && type.getFields()["id"] && !type.getInterfaces().some(({ name }) => name === "Node"),
  );
  expect(strangers.map(({ name }) => name)).toEqual(["GraphEdge"]);
});

test("a claim can be about every kind that Subject lists", () => {
  const subject = schema.getType("Subject");
  expect(isUnionType(subject) && subject.getTypes().map(({ name }) => name)).toContain("Bond");
});
