import { Agent, type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";

/** A request as it is to be sent, with no header but those given and those of framing. */
export interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** How many seconds the answer may take. */
  readonly within?: number;
}

/** An answer. */
export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly milliseconds: number;
}

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

// A connection that was idle for long may be closed by the server just as it is used again.
const agent = new Agent({ keepAlive: true, maxSockets: 16, timeout: 20_000 });

/** Sends a request and waits for the whole answer. Throws where there is none in time. */
export function send({ host, port }: Address, request: Request): Promise<Response> {
  const { method = "GET", path = "/graphql", headers = {}, body, within = 30 } = request;
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { host, port, method, path, agent, headers: { ...length, ...headers } };
    const sent = httpRequest(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => void pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        const milliseconds = performance.now() - begun;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text, milliseconds });
      });
    });
    sent.setTimeout(within * 1000, () => sent.destroy(new Error(`no answer within ${within} s`)));
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Posts an operation, as an object or as text that need not be JSON. */
export function post(address: Address, operation: object | string, request: Request = {}): Promise<Response> {
  const body = typeof operation === "string" ? operation : JSON.stringify(operation);
  const headers = { "content-type": "application/json", ...request.headers };
  return send(address, { ...request, method: "POST", headers, body });
}

/** What came over a connection until it was closed or time was up. */
export interface Conversation {
  readonly text: string;
  readonly closed: boolean;
}

/** How bytes are sent over a connection. */
export interface Speech {
  /** How many seconds to listen. */
  readonly within?: number;
  /** Whether our side is closed once all is sent. */
  readonly halfClose?: boolean;
}

/** Sends bytes over a connection of their own and listens. */
export function speak(address: Address, bytes: string | Buffer, speech: Speech = {}): Promise<Conversation> {
  const { within = 2, halfClose = false } = speech;
  return new Promise((resolve) => {
    const socket = connect({ ...address, allowHalfOpen: true });
    let text = "";
    const done = (closed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, closed });
    };
    const timer = setTimeout(() => done(false), within * 1000);
    socket.on("data", (piece) => (text += piece.toString("latin1")));
    socket.on("end", () => done(true));
    socket.on("error", () => done(true));
    socket.write(bytes);
    if (halfClose) socket.end();
  });
}

/** Opens a connection that does not throw when it is closed. */
export function open(address: Address): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address, () => resolve(socket));
    socket.on("error", reject);
  });
}

/** Runs tasks, so many at once. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const work = async (): Promise<void> => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
