import type { TypedDocumentString } from "../gql/graphql.ts";

/** The server's response: what it could answer, and a sentence for each part that it could not. */
export interface QueryResponse<Result> {
  readonly result: Result | null;
  readonly problems: readonly string[];
  /** Whether the request itself was at fault, so that repeating it is of no use. */
  readonly rejected: boolean;
}

/** Sends a query to the server. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<QueryResponse<Result>> {
  const { data, errors } = await post({ query: document.toString(), variables });
  const problems = (errors ?? []).map(({ message }) => message);
  if (!data && problems.length === 0) problems.push("Its answer was empty. Trying again may help.");
  const rejected = errors?.every(({ extensions }) => extensions?.code === "BAD_USER_INPUT") ?? false;
  return { result: (data ?? null) as Result | null, problems, rejected };
}

const timeoutMilliseconds = 60_000;

interface Payload {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function post(body: object): Promise<Payload> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return (await response.json()) as Payload;
  } catch (cause) {
    throw new Error("The server does not answer. It may have stopped, or the connection to it is lost.", { cause });
  }
}
