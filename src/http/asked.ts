import type { FastifyRequest } from "fastify";

/** Where GraphQL over HTTP looks for what is asked: in the body of a POST, in the address of a GET. */
export interface Asked {
  readonly method: "GET" | "POST";
  /** The parameters of the address, with their question mark, without those that are empty. */
  readonly search: string;
  readonly body: unknown;
}

/** What an operation is named by: its text, or the hash of a text that the server knows. */
export interface AskedDocument {
  readonly text?: string;
  readonly hash?: string;
}

/** What a request with this body asks. HEAD is answered like GET; a form sends the parameters that it leaves out empty. */
export function askedBy({ method, url }: FastifyRequest, body: unknown): Asked {
  if (method === "POST") return { method, search: "", body };
  const { searchParams } = new URL(url, "http://localhost");
  const given = [...searchParams].filter(([, value]) => value !== "");
  return { method: "GET", search: given.length > 0 ? `?${new URLSearchParams(given).toString()}` : "", body };
}

/** By what a request names its operation. */
export function documentAsked({ method, search, body }: Asked): AskedDocument {
  const parameters: unknown = method === "GET" ? Object.fromEntries(new URLSearchParams(search)) : body;
  const text = valueOf(parameters, "query");
  const extensions = valueOf(parameters, "extensions");
  const persisted = valueOf(typeof extensions === "string" ? parsed(extensions) : extensions, "persistedQuery");
  const hash = valueOf(persisted, "sha256Hash");
  return { ...(typeof text === "string" && { text }), ...(typeof hash === "string" && { hash }) };
}

/** The same request with the text of its operation. */
export function withText(asked: Asked, query: string): Asked {
  const body = typeof asked.body === "object" ? asked.body : {};
  if (asked.method === "POST") return { ...asked, body: { ...body, query } };
  const parameters = new URLSearchParams(asked.search);
  parameters.set("query", query);
  return { ...asked, search: `?${parameters.toString()}` };
}

function valueOf(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null
    ? Object.entries(object).find(([name]) => name === key)?.[1]
    : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
