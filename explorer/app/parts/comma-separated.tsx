import { type ComponentChildren, Fragment } from "preact";

/** Things in one line, with commas between them. */
export function Separated({ children }: { children: readonly ComponentChildren[] }) {
  return (
    <>
      {children.map((child, index) => (
        <Fragment key={index}>
          {index > 0 && ", "}
          {child}
        </Fragment>
      ))}
    </>
  );
}
