import { useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { type Answer, ask } from "./request.ts";

/** Where a question stands. */
export type Asked<Result> =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly message: string; readonly again: () => void }
  | ({ readonly state: "answered"; readonly again: () => void } & Answer<Result>);

/** Whole answers of this visit, so that going back shows a page at once. */
const answers = new Map<string, Answer<unknown>>();
const mostAnswers = 60;

type Outcome<Result> = Answer<Result> | { readonly message: string };

/** Asks a query when its words or variables change; null asks nothing yet. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Asked<Result> {
  const key = variables === null ? "" : document.toString() + JSON.stringify(variables);
  const [turn, setTurn] = useState(0);
  const [came, setCame] = useState<{ readonly key: string; readonly outcome: Outcome<Result> }>();

  useEffect(() => {
    if (variables === null || answers.has(key)) return;
    let left = false;
    void ask(document, variables).then(
      (answer) => {
        if (answer.problems.length === 0) keep(key, answer);
        if (!left) setCame({ key, outcome: answer });
      },
      (error: unknown) => {
        if (!left) setCame({ key, outcome: { message: (error as Error).message } });
      },
    );
    return () => void (left = true);
  }, [key, turn]);

  const outcome = (answers.get(key) as Answer<Result> | undefined) ?? (came?.key === key ? came.outcome : undefined);
  const again = (): void => {
    setCame(undefined);
    setTurn(turn + 1);
  };
  if (!outcome) return { state: "waiting" };
  return "message" in outcome ? { state: "failed", ...outcome, again } : { state: "answered", ...outcome, again };
}

function keep(key: string, answer: Answer<unknown>): void {
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= mostAnswers) return;
    answers.delete(oldest);
  }
}
