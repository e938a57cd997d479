import type { ComponentChildren } from "preact";
import type { Asked } from "../use-query.ts";
import { Notice } from "./notice.tsx";

interface Props<Result> {
  readonly asked: Asked<Result>;
  readonly children: (result: Result) => ComponentChildren;
  readonly waiting?: string;
}

/** Shows an answer, or in words that it is awaited or did not come. */
export function Answered<Result>({ asked, children, waiting = "Loading …" }: Props<Result>) {
  if (asked.state === "waiting")
    return (
      <p class="waiting" role="status">
        {waiting}
      </p>
    );
  const again = (
    <button type="button" onClick={asked.again}>
      Try again
    </button>
  );
  if (asked.state === "failed")
    return (
      <Notice urgent>
        <p>{asked.message}</p>
        <p>
          {again} or go back to <a href="/">the beginning</a>.
        </p>
      </Notice>
    );
  return (
    <>
      {asked.problems.length > 0 && (
        <Notice urgent={!asked.refused}>
          {!asked.refused && <p>The server could not answer {asked.result === null ? "this" : "a part of this"}.</p>}
          {[...new Set(asked.problems)].slice(0, 3).map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          <p>
            {asked.refused ? "Pick something else" : again} or go back to <a href="/">the beginning</a>.
          </p>
        </Notice>
      )}
      {asked.result !== null && children(asked.result)}
    </>
  );
}
