import { Fragment } from "preact";

/** Names in one line, with commas between them. Each keeps its own direction of writing. */
export function Names({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ", "}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
