import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { withQuery } from "../address.ts";

interface Props {
  readonly title: string;
  readonly kind?: string;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** True until the first page is shown: opening the site leaves the focus where the browser puts it. */
let first = true;

/** One view: its heading, which takes the focus when the view is opened, its tools, and what it shows. */
export function Page({ title, kind, tools, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Film graph`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [title]);
  return (
    <article class="view">
      <header class="view-head">
        {kind && <p class="kind">{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools && <div class="tools">{tools}</div>}
      </header>
      {children}
    </article>
  );
}

interface QueryProps {
  readonly document: { toString(): string };
  readonly variables?: object;
}

/** A link that opens a view's query in GraphiQL. */
export function ShowQuery({ document, variables }: QueryProps) {
  const query = document
    .toString()
    .replace(/^\s+/, "")
    .replace(/\n\s+fragment/, "\nfragment");
  return (
    <a class="tool" href={withQuery("/graphql", { query, variables: variables && JSON.stringify(variables, null, 2) })}>
      Show the query
    </a>
  );
}

/** A link that opens a node on the graph canvas. */
export function ShowGraph({ id }: { id: string }) {
  return (
    <a class="tool" href={withQuery("/graph", { id })}>
      Draw its neighbourhood
    </a>
  );
}

/** A link that begins a path at a node. */
export function ShowPath({ id }: { id: string }) {
  return (
    <a class="tool" href={withQuery("/path", { from: id })}>
      Find a path from it
    </a>
  );
}
