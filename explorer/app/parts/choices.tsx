import type { ComponentChildren } from "preact";

interface Choice {
  readonly label: ComponentChildren;
  readonly to: string;
  readonly isChosen: boolean;
}

interface Props {
  /** What is chosen here. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Links of which one is chosen; following one changes the address without moving the reader. */
export function Choices({ name, choices }: Props) {
  return (
    <nav class="choices" aria-label={name}>
      {choices.map(({ label, to, isChosen }) => (
        <a key={to} data-keep href={to} aria-current={isChosen ? "true" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
