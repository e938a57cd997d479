import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section of a page with its heading; a screen reader finds it by that name. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} class="section">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
