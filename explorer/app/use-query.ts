import { useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { type QueryResponse, request } from "./request.ts";

/** How far a query has come. */
export type QueryState<Result> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string; readonly retry: () => void }
  | ({ readonly state: "answered"; readonly retry: () => void } & QueryResponse<Result>);

/** Complete responses of this visit, so that going back shows a page at once. */
const cache = new Map<string, QueryResponse<unknown>>();
const maxCached = 60;

type Outcome<Result> = QueryResponse<Result> | { readonly message: string };

/** Runs a query whenever its text or its variables change; null runs nothing yet. */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const key = variables === null ? "" : document.toString() + JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly key: string; readonly outcome: Outcome<Result> }>();

  useEffect(() => {
    if (variables === null || cache.has(key)) return;
    let isCurrent = true;
    void request(document, variables).then(
      (response) => {
        if (response.problems.length === 0) store(key, response);
        if (isCurrent) setLatest({ key, outcome: response });
      },
      (error: unknown) => {
        if (isCurrent) setLatest({ key, outcome: { message: (error as Error).message } });
      },
    );
    return () => void (isCurrent = false);
  }, [key, attempt]);

  const cached = cache.get(key) as QueryResponse<Result> | undefined;
  const outcome = cached ?? (latest?.key === key ? latest.outcome : undefined);
  const retry = (): void => {
    setLatest(undefined);
    setAttempt(attempt + 1);
  };
  if (!outcome) return { state: "loading" };
  return "message" in outcome ? { state: "failed", ...outcome, retry } : { state: "answered", ...outcome, retry };
}

/** What a query has answered so far. */
export function resultOf<Result>(query: QueryState<Result>): Result | null | undefined {
  return query.state === "answered" ? query.result : undefined;
}

function store(key: string, response: QueryResponse<unknown>): void {
  cache.set(key, response);
  for (const oldest of cache.keys()) {
    if (cache.size <= maxCached) return;
    cache.delete(oldest);
  }
}
