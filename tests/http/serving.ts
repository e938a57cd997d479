import { pino } from "pino";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { ServerOptions } from "../../src/http/server-options.ts";
import { createServer, type Server } from "../../src/http/server.ts";
import { type Request, type Response, send } from "../../torture/client.ts";
import { graphOf, worldFolder } from "../world.ts";

/** A server of the world that listens while a suite runs. */
export interface Serving {
  server: Server;
  address: string;
  host: string;
  port: number;
  /** What was logged since the test began. */
  readonly lines: Record<string, unknown>[];
  readonly ask: (request: Request) => Promise<Response>;
  /** Posts an operation, or the text of a body. */
  readonly post: (body: object | string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** Serves the world from an engine, which may be wrapped, with some options. */
export function serving(
  options: Partial<ServerOptions> = {},
  wrap: (engine: Engine) => Engine = (same) => same,
): Serving {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: "info" },
    { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const engine = embeddedEngine();
  const ask = (request: Request): Promise<Response> => send({ host: made.host, port: made.port }, request);
  const made = {
    lines,
    ask,
    post: (body: object | string, headers: Readonly<Record<string, string>> = {}) =>
      ask({
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  } as Serving;
  beforeAll(async () => {
    await engine.replace(graphOf(worldFolder));
    made.server = await createServer(wrap(engine), log, options);
    made.address = await made.server.app.listen({ host: "127.0.0.1", port: 0 });
    made.host = "127.0.0.1";
    made.port = Number(new URL(made.address).port);
  });
  afterAll(async () => {
    await made.server.close();
    await engine.close();
  });
  beforeEach(() => void (lines.length = 0));
  return made;
}

/** Leave for a GET, which a page of another site cannot give itself. */
export const leave = { "apollo-require-preflight": "1" } as const;

/** The path of a GET of an operation. */
export function pathOf(query: string, more = ""): string {
  return `/graphql?query=${encodeURIComponent(query)}${more}`;
}

/** The codes of an answer's errors. */
export function codesOf({ body }: Response): readonly (string | undefined)[] {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors.map(({ extensions }) => extensions?.code);
}
