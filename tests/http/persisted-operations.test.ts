import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { afterAll, describe, expect, test } from "vitest";
import type { Asked } from "../../src/http/asked.ts";
import { admitPersisted, sha256 } from "../../src/http/persisted-operations.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { explorerFolder } from "../../src/paths.ts";
import { codesOf, leave, pathOf, serving } from "./serving.ts";

const folder = mkdtempSync(join(tmpdir(), "film-graph-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const known = "query Known { dataset { version } }";
const hash = sha256(known);
writeFileSync(
  join(folder, "persisted-operations.json"),
  JSON.stringify({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: hash, name: "Known", type: "query", body: known }],
  }),
);

const posted = (body: unknown): Asked => ({ method: "POST", search: "", body });
const got = (parameters: Readonly<Record<string, string>>): Asked => ({
  method: "GET",
  search: `?${new URLSearchParams(parameters).toString()}`,
  body: undefined,
});
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe("the operations of a manifest", () => {
  const admit = admitPersisted(folder);

  test("an operation of the manifest is admitted by its text and by its hash", () => {
    expect(admit(posted({ query: known, variables: { a: 1 } }))).toEqual(posted({ query: known, variables: { a: 1 } }));
    expect(admit(posted(persisted(hash)))).toEqual(posted({ ...persisted(hash), query: known }));
    expect(admit(got({ query: known }))).toEqual(got({ query: known }));
    const extensions = JSON.stringify(persisted(hash).extensions);
    expect(admit(got({ extensions }))).toEqual(got({ extensions, query: known }));
  });

  test.each([
    ["another text", posted({ query: "{ dataset { version } }" })],
    ["a blank more", posted({ query: `${known} ` })],
    ["another text under a known hash", posted({ query: "{ dataset { hash } }", ...persisted(hash) })],
    ["another hash", posted(persisted("0".repeat(64)))],
    ["no operation", posted({})],
    ["a list", posted([{ query: known }])],
    ["no object", posted(null)],
    ["a query that is no text", posted({ query: { toString: known } })],
    ["extensions that are no JSON", got({ extensions: "{" })],
    ["a key of every object", posted(persisted("__proto__"))],
    ["an empty address", { method: "GET", search: "", body: undefined } as const],
  ])("nothing else is admitted: %s", (_name, asked) => {
    expect(() => admit(asked)).toThrow("and this one is not among them");
  });

  test("nothing is admitted where there is no manifest", () => {
    expect(() => admitPersisted(join(folder, "nowhere"))(posted({ query: known }))).toThrow();
  });
});

const file = join(explorerFolder, "persisted-operations.json");

describe.runIf(existsSync(file))("a server that answers the explorer alone", () => {
  const served = serving({ persistedOnly: true });
  const { operations } = (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { operations: [] }) as {
    operations: { id: string; name: string; body: string }[];
  };
  const home = operations.find(({ name }) => name === "Home");

  test("the manifest of the build holds the explorer's operations, by the hashes of their texts, all of them valid", () => {
    const schema = createSchema();
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Home", "Work", "Neighbourhood", "Search"]),
    );
    for (const { id, body } of operations) {
      expect(id).toBe(sha256(body));
      expect(validate(schema, parse(body))).toEqual([]);
    }
  });

  test("a server that answers the explorer alone answers its operations, by text and by hash", async () => {
    const whole = await served.post({ query: home?.body });
    const short = await served.post(persisted(home?.id ?? ""));
    const address = `/graphql?extensions=${encodeURIComponent(JSON.stringify(persisted(home?.id ?? "").extensions))}`;
    const read = await served.ask({ path: address, headers: leave });
    expect([whole.status, short.status, read.status]).toEqual([200, 200, 200]);
    expect(whole.body).toContain('"data"');
    expect([short.body, read.body]).toEqual([whole.body, whole.body]);
  });

  test("a server that answers the explorer alone refuses everything else, whatever was registered", async () => {
    const other = "{ dataset { version } }";
    const answers = [
      await served.post({ query: other }),
      await served.post({ query: other, ...persisted(sha256(other)) }),
      await served.post(persisted(sha256(other))),
      await served.ask({ path: pathOf(other), headers: leave }),
      await served.post({ query: "{ __schema { types { name } } }" }),
    ];
    for (const answer of answers) {
      expect([answer.status, codesOf(answer)]).toEqual([400, ["PERSISTED_QUERY_NOT_IN_LIST"]]);
    }
  });
});
