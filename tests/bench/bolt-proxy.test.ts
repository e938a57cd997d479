import { once } from "node:events";
import { connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { boltProxy, messageReader } from "../../bench/bolt-proxy.ts";

/** A message of Bolt with one field of a length, in chunks of at most so many bytes. */
function message(signature: number, length: number, chunk = 65_535): Buffer {
  const body = Buffer.alloc(length + 2, 0x20);
  body.set([0xb1, signature]);
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += chunk) {
    const piece = body.subarray(at, at + chunk);
    pieces.push(Buffer.from([piece.length >> 8, piece.length & 255]), piece);
  }
  return Buffer.concat([...pieces, Buffer.from([0, 0])]);
}

const [run, pull, begin] = [0x10, 0x3f, 0x11];

test.each([1, 3, 1_000])("Bolt messages are read from pieces of %d bytes, whatever their chunks", (size) => {
  const sent = Buffer.concat([message(begin, 5), message(run, 300, 100), Buffer.from([0, 0]), message(pull, 1, 1)]);
  const read = messageReader();
  const names: string[] = [];
  for (let at = 0; at < sent.length; at += size) names.push(...read(sent.subarray(at, at + size)));
  expect(names).toEqual(["BEGIN", "RUN", "PULL"]);
});

test("the handshake of a connection is not read as Bolt messages", () => {
  const read = messageReader();
  expect(read(Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5]))).toEqual(["new connection"]);
  expect(read(message(run, 4))).toEqual([]);
});

test("the proxy counts one round trip for Bolt messages that are sent together", async () => {
  const database = createServer((socket) => socket.on("data", () => socket.write("answer"))).listen(0, "127.0.0.1");
  await once(database, "listening");
  const proxy = await boltProxy(`bolt://127.0.0.1:${(database.address() as { port: number }).port}`);
  const client = connect(Number(new URL(proxy.uri).port), "127.0.0.1");
  await once(client, "connect");
  const ask = async (bytes: Buffer): Promise<void> => {
    client.write(bytes);
    await once(client, "data");
  };
  await ask(message(run, 3));
  const counted = await proxy.count(async () => {
    await ask(message(begin, 3));
    await ask(Buffer.concat([message(run, 3), message(pull, 3)]));
  });
  expect(counted).toEqual({ messages: { BEGIN: 1, RUN: 1, PULL: 1 }, roundTrips: 2 });
  client.destroy();
  await proxy.close();
  database.close();
});
