import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { graphHash } from "../../../src/graph/dataset.ts";
import { kindOf, labelOf } from "../../../src/graph/vocabulary.ts";
import { projectRoot } from "../../../src/paths.ts";
import { graphOf, worldFolder } from "../../world.ts";
import { askingOf } from "../ask.ts";

const folder = join(import.meta.dirname, "questions");
const questions = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const schema = createSchema();
const world = graphOf(worldFolder);
const { ask } = askingOf();

const questionOf = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("tests/world answers", () => {
  test.each(questions)("tests/world answers questions/%s", async (name) => {
    const { data, errors } = await ask(questionOf(name));
    expect(errors).toBeUndefined();
    const expected = readFileSync(join(folder, `${basename(name, ".graphql")}.json`), "utf8");
    expect(data).toEqual(JSON.parse(expected));
  });

  test("tests/world answers with the hash of all that it holds", async () => {
    expect((await ask("{ dataset { hash } }")).data).toEqual({ dataset: { hash: graphHash(world) } });
  });

  test("tests/world answers each of its nodes by id, as the type of its kind, with the words to show for it", async () => {
    const known = world.nodes.filter(({ labels }) => kindOf(labels));
    const fields = known.map(({ id }, each) => `n${each}: node(id: ${JSON.stringify(id)}) { __typename id label }`);
    const { data, errors } = await ask(`{ ${fields.join(" ")} }`);
    expect(errors).toBeUndefined();
    const expected = known.map(({ id, labels, properties }, each) => [
      `n${each}`,
      { __typename: labelOf[kindOf(labels) ?? "WORK"], id, label: properties["label"] },
    ]);
    expect(data).toEqual(Object.fromEntries(expected));
    expect(new Set(known.map(({ labels }) => kindOf(labels))).size).toBe(Object.keys(labelOf).length);
  });
});

describe("the answers of tests/world", () => {
  test("the questions of tests/world ask for every field of the schema", () => {
    const asked = new Set(questions.flatMap((name) => fieldsIn(questionOf(name))));
    const offered = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) =>
        Object.keys(isObjectType(type) ? type.getFields() : {}).map((field) => `${type.name}.${field}`),
      );
    // Traversals are asked in tests/traversals; pages are turned in connection.test.ts, and the hash is compared above.
    const traversals = ["lineage", "timeline", "path", "neighbourhood", "compare", "similar", "search"];
    const traversed = new Set(traversals.flatMap(fieldsOfSchemaFile));
    const elsewhere = /(^PageInfo\.|Connection\.(pageInfo|totalCount)$|Edge\.cursor$|^Dataset\.hash$)/;
    expect(offered.filter((field) => !asked.has(field) && !traversed.has(field) && !elsewhere.test(field))).toEqual([]);
  });

  test("the answers of tests/world show a claim about every type that it can be about", () => {
    const answered = readFileSync(join(folder, "claim-subjects.json"), "utf8");
    const shown = new Set([...answered.matchAll(/"__typename": "(\w+)"/g)].map(([, name]) => name));
    const subject = schema.getType("Subject");
    const possible = isAbstractType(subject) ? schema.getPossibleTypes(subject) : [];
    expect([...shown].sort()).toEqual(possible.map(({ name }) => name).sort());
  });
});

/** The fields that a file of the schema defines, each with its type. */
function fieldsOfSchemaFile(name: string): string[] {
  const { definitions } = parse(readFileSync(join(projectRoot, "schema", `${name}.graphql`), "utf8"));
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
      : [],
  );
}

/** The fields that an operation asks for, each with its type. */
function fieldsIn(question: string): string[] {
  const types = new TypeInfo(schema);
  const found: string[] = [];
  const Field = (field: { readonly name: { readonly value: string } }): void => {
    const parent = types.getParentType();
    if (parent) found.push(`${getNamedType(parent).name}.${field.name.value}`);
  };
  visit(parse(question), visitWithTypeInfo(types, { Field }));
  return found;
}
