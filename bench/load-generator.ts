import { connect, type Socket } from "node:net";
import { type HttpResponse, postBytes, responseReader } from "./http.ts";
import { quantile } from "./statistics.ts";

/** What to ask of a server, how, and for how long. */
export interface Load {
  readonly port: number;
  readonly requests: readonly Request[];
  readonly connections: number;
  /** How long requests are begun, each after the one before; null to ask each request once. */
  readonly milliseconds: number | null;
}

/** A request with the length of its answer, where it is known: an answer of another length is a failure. */
export interface Request {
  readonly path: string;
  readonly body: string;
  readonly length?: number;
}

/** What came of a load. Times are in milliseconds. */
export interface LoadOutcome {
  readonly answers: number;
  readonly failures: number;
  readonly milliseconds: number;
  readonly latency: { readonly median: number; readonly p95: number; readonly p99: number; readonly most: number };
  /** All bytes that were received, heads and bodies. */
  readonly bytes: number;
  readonly bodyBytes: number;
  /** The body of each request's answer, in the order of the requests, where each was asked once. */
  readonly bodies: readonly string[];
}

/** What a load has come to so far. */
interface Tally {
  readonly load: Load;
  readonly bytesOf: readonly Buffer[];
  readonly start: number;
  readonly latencies: number[];
  readonly bodies: string[];
  next: number;
  failures: number;
  bytes: number;
  bodyBytes: number;
}

/**
 * Sends requests over so many connections, each waiting for its answer before the next, and measures. It speaks just
 * enough HTTP to keep out of the way: a client that costs as much as the server would measure itself.
 */
export async function generate(load: Load): Promise<LoadOutcome> {
  const { port, requests, connections } = load;
  const bytesOf = requests.map(({ path, body }) => postBytes(port, path, body));
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const start = performance.now();
  const sums = { next: 0, failures: 0, bytes: 0, bodyBytes: 0 };
  const tally: Tally = { load, bytesOf, start, latencies: [], bodies: [], ...sums };
  await Promise.all(sockets.map((socket) => converse(socket, tally)));
  const milliseconds = performance.now() - start;
  const { latencies, bodies, failures, bytes, bodyBytes } = tally;
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share);
  const latency = { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
  return { answers: latencies.length, failures, milliseconds, latency, bytes, bodyBytes, bodies };
}

/** Asks on one connection until there is no more to ask, and closes it. */
function converse(socket: Socket, tally: Tally): Promise<void> {
  const { requests, port } = tally.load;
  return new Promise((resolve, reject) => {
    let place = 0;
    let sentAt = 0;
    const send = (): void => {
      if (isOver(tally)) {
        resolve();
        socket.destroy();
        return;
      }
      place = tally.next++ % requests.length;
      sentAt = performance.now();
      socket.write(tally.bytesOf[place] ?? "");
    };
    const read = responseReader((response) => {
      tally.latencies.push(performance.now() - sentAt);
      count(tally, place, response);
      send();
    });
    socket.on("data", (piece) => {
      try {
        read(piece);
      } catch (error) {
        reject(new Error(`The server on port ${port} gave no answer.`, { cause: error }));
      }
    });
    socket.on("error", reject);
    socket.on("close", () => {
      reject(new Error(`The server on port ${port} closed a connection.`));
    });
    send();
  });
}

function isOver({ load: { milliseconds, requests }, start, next }: Tally): boolean {
  return milliseconds === null ? next >= requests.length : performance.now() - start >= milliseconds;
}

function count(tally: Tally, place: number, { status, body, bytes }: HttpResponse): void {
  const { milliseconds, requests } = tally.load;
  const wanted = requests[place]?.length;
  if (status !== 200 || (wanted !== undefined && wanted !== body.length)) tally.failures++;
  tally.bytes += bytes;
  tally.bodyBytes += body.length;
  if (milliseconds === null) tally.bodies[place] = body.toString("utf8");
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}
