import { connect, type Socket } from "node:net";
import { type HttpResponse, postBytes, responseReader } from "./http.ts";
import { quantile } from "./statistics.ts";

/** What to send to a server, over how many connections, and for how long. */
export interface Load {
  readonly port: number;
  readonly requests: readonly Request[];
  readonly connections: number;
  /** How long the requests are repeated in turn; null to send each once. */
  readonly milliseconds: number | null;
}

/** A request, with the length of its answer if that is known. An answer of another length is a failure. */
export interface Request {
  readonly path: string;
  readonly body: string;
  readonly length?: number;
}

/** The outcome of a load. Times are in milliseconds. */
export interface LoadOutcome {
  readonly answers: number;
  readonly failures: number;
  readonly milliseconds: number;
  readonly latency: { readonly median: number; readonly p95: number; readonly p99: number; readonly max: number };
  /** All bytes received, heads and bodies. */
  readonly bytes: number;
  readonly bodyBytes: number;
  /** The answers in the order of the requests, if each was sent once. */
  readonly bodies: readonly string[];
}

/** The state of a load in progress. */
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
 * Sends requests over a number of connections, each of which waits for an answer before it sends the next request, and
 * measures. It speaks only as much HTTP as it needs, because a client that costs as much as the server would measure
 * itself.
 */
export async function generate(load: Load): Promise<LoadOutcome> {
  const { port, requests, connections } = load;
  const bytesOf = requests.map(({ path, body }) => postBytes(port, path, body));
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const start = performance.now();
  const sums = { next: 0, failures: 0, bytes: 0, bodyBytes: 0 };
  const tally: Tally = { load, bytesOf, start, latencies: [], bodies: [], ...sums };
  await Promise.all(sockets.map((socket) => sendOn(socket, tally)));
  const milliseconds = performance.now() - start;
  const { latencies, bodies, failures, bytes, bodyBytes } = tally;
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share);
  const latency = { median: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
  return { answers: latencies.length, failures, milliseconds, latency, bytes, bodyBytes, bodies };
}

/** Sends requests on one connection until the load is over, and closes it. */
function sendOn(socket: Socket, tally: Tally): Promise<void> {
  const { requests, port } = tally.load;
  return new Promise((resolve, reject) => {
    let index = 0;
    let sentAt = 0;
    const send = (): void => {
      if (isOver(tally)) {
        resolve();
        socket.destroy();
        return;
      }
      index = tally.next++ % requests.length;
      sentAt = performance.now();
      socket.write(tally.bytesOf[index] ?? "");
    };
    const read = responseReader((response) => {
      tally.latencies.push(performance.now() - sentAt);
      count(tally, index, response);
      send();
    });
    socket.on("data", (piece) => {
      try {
        read(piece);
      } catch (error) {
        reject(new Error(`The server on port ${port} gave no HTTP response.`, { cause: error }));
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

function count(tally: Tally, index: number, { status, body, bytes }: HttpResponse): void {
  const { milliseconds, requests } = tally.load;
  const expected = requests[index]?.length;
  if (status !== 200 || (expected !== undefined && expected !== body.length)) tally.failures++;
  tally.bytes += bytes;
  tally.bodyBytes += body.length;
  if (milliseconds === null) tally.bodies[index] = body.toString("utf8");
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
