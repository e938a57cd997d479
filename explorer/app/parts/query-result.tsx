import type { ComponentChildren } from "preact";
import type { QueryState } from "../use-query.ts";
import { Notice } from "./notice.tsx";

interface Props<Result> {
  readonly query: QueryState<Result>;
  readonly children: (result: Result) => ComponentChildren;
  /** The words that are shown until the result arrives. */
  readonly loading?: string;
}

/** Shows a query's result, or says that it is still loading or failed. */
export function QueryResult<Result>({ query, children, loading = "Loading …" }: Props<Result>) {
  if (query.state === "loading") return <Loading>{loading}</Loading>;
  const retry = (
    <button type="button" onClick={query.retry}>
      Try again
    </button>
  );
  if (query.state === "failed")
    return (
      <Notice urgent>
        <p>{query.message}</p>
        <WayOn>{retry}</WayOn>
      </Notice>
    );
  const { result, problems, rejected } = query;
  return (
    <>
      {problems.length > 0 && (
        <Notice urgent={!rejected}>
          {!rejected && <p>The server could not answer {result === null ? "this" : "a part of this"}.</p>}
          {[...new Set(problems)].slice(0, 3).map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          <WayOn>{rejected ? "Pick something else" : retry}</WayOn>
        </Notice>
      )}
      {result !== null && children(result)}
    </>
  );
}

/** Says that something is still loading. */
export function Loading({ children }: { children: ComponentChildren }) {
  return (
    <p class="waiting" role="status">
      {children}
    </p>
  );
}

function WayOn({ children }: { children: ComponentChildren }) {
  return (
    <p>
      {children} or go back to the <a href="/">home page</a>.
    </p>
  );
}
