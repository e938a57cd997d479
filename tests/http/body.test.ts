import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { serving } from "./serving.ts";

const body = '{"query":"{ __typename }"}';

describe("a body", () => {
  const served = serving();
  const send = (type: string, sent: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
    served.ask({ method: "POST", headers: { "content-type": type, ...headers }, body: sent });

  test.each([
    "application/json",
    "application/json; charset=utf-8",
    'Application/JSON; Charset="UTF-8"',
    "application/json;charset=utf8",
    "application/json; profile=x",
    'application/json; profile="a; charset=latin1"',
  ])("a body is read as UTF-8: %s", async (type) => {
    expect((await send(type, body)).status).toBe(200);
  });

  test.each([
    ["utf-16le", "application/json; charset=utf-16le"],
    ["latin1", 'application/json; profile="x"; charset="latin1"'],
    ["", "application/json; charset="],
    ["utf-7", "application/json;CHARSET=utf-7;x=y"],
  ])("a body in another charset is refused, which is named: %s", async (charset, type) => {
    const { status, body: answer } = await send(type, body);
    expect([status, answer]).toEqual([
      415,
      JSON.stringify({
        errors: [
          {
            message: `The body must be in the charset "utf-8", but is said to be in ${JSON.stringify(charset)}.`,
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      }),
    ]);
  });

  test.each([
    ["a letter of Latin 1", Buffer.from('{"query":"{ search(text: \\"caf\xe9\\") { score } }"}', "latin1")],
    [
      "half a surrogate pair",
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from("eda080", "hex"), Buffer.from('"}')]),
    ],
    ["an overlong form", Buffer.concat([Buffer.from('{"query":"'), Buffer.from("c0af", "hex"), Buffer.from('"}')])],
    ["half a letter", Buffer.from('{"query":"é"}').subarray(0, 11)],
  ])("a body whose bytes are not UTF-8 is refused: %s", async (_name, bytes) => {
    const { status, body: answer } = await send("application/json", bytes);
    expect([status, answer]).toEqual([400, expect.stringContaining("holds bytes that are not")]);
  });

  test("a body of letters of all lengths is read as it is", async () => {
    const text = "é √ 🎬";
    const { body: answer } = await send(
      "application/json",
      JSON.stringify({ query: `{ node(id: "${text}") { nothing } }` }),
    );
    expect(answer).toContain("nothing");
    const { status } = await send("application/json", JSON.stringify({ query: `{ node(id: "${text}") { id } }` }));
    expect(status).toBe(200);
  });

  test.each(["gzip", "br", "deflate", "pigeon", "gzip, identity", "x-gzip"])(
    "a body in a coding is refused, and the client learns that it may have none: %s",
    async (coding) => {
      const {
        status,
        headers,
        body: answer,
      } = await send("application/json", gzipSync(body), { "content-encoding": coding });
      expect([status, headers["accept-encoding"]]).toEqual([415, "identity"]);
      expect(answer).toContain(`but has the content coding \\"${coding}\\".`);
    },
  );

  test.each(["identity", "Identity"])("a body that says that it has no coding is read: %s", async (coding) => {
    expect((await send("application/json", body, { "content-encoding": coding })).status).toBe(200);
  });
});
