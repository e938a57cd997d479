import type { ComponentChildren } from "preact";

interface Props {
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The rows of the table's body. */
  readonly children: ComponentChildren;
}

/** A table with the names of its columns. */
export function Table({ caption, columns, children }: Props) {
  return (
    <table class="facts">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
