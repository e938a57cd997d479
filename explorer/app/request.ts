import type { TypedDocumentString } from "../gql/graphql.ts";

/** What the server answered: the part that it could give, and a sentence for each part that it could not. */
export interface Answer<Result> {
  readonly result: Result | null;
  readonly problems: readonly string[];
  /** Whether it was the question that was wrong, so that asking once more is of no use. */
  readonly refused: boolean;
}

/** Says that no answer came at all. */
class ServerGone extends Error {
  constructor() {
    super("The server does not answer. It may have stopped, or the connection to it is lost.");
  }
}

/** Asks the server one query. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const { data, errors } = await post({ query: document.toString(), variables });
  const problems = (errors ?? []).map(({ message }) => message);
  if (!data && problems.length === 0) problems.push("Its answer was empty. Trying again may help.");
  const refused = errors?.every(({ extensions }) => extensions?.code === "BAD_USER_INPUT") ?? false;
  return { result: (data ?? null) as Result | null, problems, refused };
}

/** How long an answer may take, in milliseconds. */
const patience = 60_000;

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function post(body: object): Promise<Reply> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    return (await response.json()) as Reply;
  } catch {
    throw new ServerGone();
  }
}
