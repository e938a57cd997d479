import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly kind?: string;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** True until the first page is shown: opening the site leaves the focus where the browser puts it. */
let isFirst = true;

/** One view: its heading, which takes the focus when the view is opened, its tools, and its content. */
export function Page({ title, kind, tools, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Film graph`;
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [title]);
  return (
    <article class="view">
      <header class="view-head">
        {kind && <p class="kind">{kind}</p>}
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {tools && <div class="tools">{tools}</div>}
      </header>
      {children}
    </article>
  );
}
