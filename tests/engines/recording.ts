import type { Engine } from "../../src/engines/engine.ts";
import type { Statement } from "../../src/graph/statement.ts";

/** An engine that keeps a list of the statements that it was sent. */
export interface Recording extends Engine {
  readonly sent: Statement[];
}

/** Wraps an engine so that every statement that reads is kept; `before` runs ahead of each, and may fail it. */
export function recording(
  engine: Engine,
  before: (statement: Statement) => void | Promise<void> = () => {},
): Recording {
  const sent: Statement[] = [];
  return {
    ...engine,
    sent,
    read: async (statement, within) => {
      sent.push(statement);
      await before(statement);
      return engine.read(statement, within);
    },
  };
}
