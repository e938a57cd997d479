import { expect, test } from "vitest";
import { type HttpResponse, postBytes, responseReader } from "../../bench/http.ts";

const wire = Buffer.from(
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a":1}\r\n' +
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\nA\r\n0123456789\r\n0\r\n\r\n" +
    "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
);
const answers = [
  [200, '{"a":1}\r\n'],
  [200, "abcd0123456789"],
  [404, ""],
];

test.each([1, 2, 3, 7, 50, wire.length])("responses are read whole from pieces of %d bytes", (size) => {
  const found: HttpResponse[] = [];
  const read = responseReader((response) => found.push(response));
  for (let at = 0; at < wire.length; at += size) read(wire.subarray(at, at + size));
  expect(found.map(({ status, body }) => [status, body.toString()])).toEqual(answers);
  expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(wire.length);
});

test("a response with neither a length nor chunks is refused", () => {
  const read = responseReader(() => {});
  expect(() => read(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"))).toThrow("must have a length or come in chunks");
});

test("a request says how long its body is in bytes", () => {
  expect(postBytes(80, "/graphql", "{é}").toString()).toMatch(
    /^POST \/graphql HTTP\/1\.1\r\n[^]*Content-Length: 4\r\n\r\n\{é\}$/,
  );
});
