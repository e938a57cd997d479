import assert from "node:assert";
import type { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { afterAll, beforeAll } from "vitest";
import { createApollo, type Log } from "../../src/graphql/execution/apollo.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { redirectsText } from "../../src/graph/dataset.ts";
import { sizeText } from "../../src/query/graph-size.ts";
import type { Statement } from "../../src/graph/statement.ts";
import { recording } from "../engines/recording.ts";
import { graphOf, worldFolder } from "../world.ts";

/** An answer with the statements that it took, but for those that are sent once for each version of the graph. */
export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly statements: readonly Statement[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Asks an engine as a client would, one operation at a time. */
export function askOf(apollo: ApolloServer, sent: Statement[]): Ask {
  return async (query, variables) => {
    sent.length = 0;
    const { body } = await apollo.executeOperation({ query, ...(variables && { variables }) });
    assert(body.kind === "single");
    const { data, errors } = body.singleResult;
    // Rows have no prototype; JSON is what a client gets.
    return {
      data: JSON.parse(JSON.stringify(data ?? null)) as Answer["data"],
      errors,
      statements: sent.filter(({ text }) => text !== redirectsText && text !== sizeText),
    };
  };
}

/** Loads a folder into an engine of its own before a suite's tests, and closes it after them. */
export function askingOf(folder = worldFolder): { readonly ask: Ask; readonly engine: Engine } {
  const engine = embeddedEngine();
  const { ask } = askingEngine(engine);
  beforeAll(async () => {
    await engine.replace(graphOf(folder));
  });
  afterAll(() => engine.close());
  return { ask, engine };
}

/** A server over an engine that the test made, started before a suite's tests and stopped after them. */
export function askingEngine(engine: Engine, log: Log = silent): { readonly ask: Ask } {
  const recorded = recording(engine);
  const apollo = createApollo(recorded, log);
  beforeAll(() => apollo.start());
  afterAll(() => apollo.stop());
  return { ask: askOf(apollo, recorded.sent) };
}
