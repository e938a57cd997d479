import { type Attempt, judge } from "../attempt.ts";
import { type Address, type Request, type Response, send } from "../client.ts";
import { faultIn } from "../probe.ts";

/** An operation for the address of a GET. */
export const dataset = "query=%7Bdataset%7Bversion%7D%7D";

/** Leave for a GET, which a page of another site cannot give itself. */
export const leave = { "apollo-require-preflight": "1" } as const;

/** A request with what must be true of its answer. */
export interface HttpCase {
  readonly name: string;
  readonly right: string;
  readonly request: Request;
  /** What is wrong with the answer; undefined where nothing is. */
  readonly fault: (answer: Response) => string | undefined;
}

/** Attempts from cases of one kind, each a request to the server that attempts share. */
export function casesOf(kind: string, cases: readonly HttpCase[]): readonly Attempt[] {
  return cases.map(({ name, right, request, fault }) => ({
    name,
    kind,
    right,
    form: "quick",
    within: 15,
    run: async (trial) => {
      const answer = await send(await trial.shared(), { within: 10, ...request });
      const found = answer.status >= 500 ? `status ${answer.status}` : fault(answer);
      return judge(1, found === undefined ? [] : [found], `status ${answer.status}`);
    },
  }));
}

/** A GET of an operation with headers. */
export function get(headers: Readonly<Record<string, string>>, query = dataset): Request {
  return { path: `/graphql?${query}`, headers: { ...leave, ...headers } };
}

/** A POST of an operation with headers. */
export function posted(headers: Readonly<Record<string, string>>, body?: string | Buffer): Request {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: body ?? JSON.stringify({ query: "{ dataset { version } }" }),
  };
}

/** Demands a status out of some. */
export function status(...wanted: readonly number[]): (answer: Response) => string | undefined {
  return (answer) => (wanted.includes(answer.status) ? undefined : `status ${answer.status}`);
}

/** Demands a media type. */
export function type(wanted: string): (answer: Response) => string | undefined {
  return ({ headers }) => {
    const found = headers["content-type"];
    return found?.startsWith(wanted) ? undefined : `the answer is of type "${found}"`;
  };
}

/** Demands a header that matches, or is not there where no pattern is given. */
export function header(name: string, pattern?: RegExp): (answer: Response) => string | undefined {
  return ({ headers }) => {
    const found = headers[name] === undefined ? undefined : String(headers[name]);
    if (pattern ? pattern.test(found ?? "") : found === undefined) return undefined;
    return `${name} is ${found === undefined ? "missing" : `"${found}"`}`;
  };
}

/** Demands all of some things. */
export function all(...faults: readonly HttpCase["fault"][]): HttpCase["fault"] {
  return (answer) => {
    for (const fault of faults) {
      const found = fault(answer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Demands an answer to an operation, right or refused, that tells nothing of the inside. */
export const sound: HttpCase["fault"] = (answer) => faultIn(answer, "");

/** The validator of a GET's answer. */
export async function etagOf(address: Address, request: Request): Promise<string> {
  return String((await send(address, request)).headers.etag);
}
