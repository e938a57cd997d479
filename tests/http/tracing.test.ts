import { AsyncLocalStorage } from "node:async_hooks";
import {
  context,
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanOptions,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serving } from "./serving.ts";

interface Recorded {
  readonly name: string;
  readonly trace: string;
  readonly attributes: SpanOptions["attributes"];
  ended: boolean;
}

const spans: Recorded[] = [];
const store = new AsyncLocalStorage<Context>();

/** As much of a tracer as shows what an SDK would get. */
const tracer: Tracer = {
  startSpan: () => {
    throw new Error("Spans are started as active ones.");
  },
  startActiveSpan: (name: string, options: unknown, run?: unknown) => {
    const parent = trace.getSpanContext(context.active());
    const recorded: Recorded = {
      name,
      trace: parent?.traceId ?? "",
      attributes: (options as SpanOptions).attributes,
      ended: false,
    };
    spans.push(recorded);
    const span = trace.wrapSpanContext(parent ?? { traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 });
    const ending: Span = Object.assign(Object.create(span) as Span, { end: () => void (recorded.ended = true) });
    return context.with(trace.setSpan(context.active(), span), () => (run as (span: Span) => never)(ending));
  },
};

beforeAll(() => {
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  context.setGlobalContextManager({
    active: () => store.getStore() ?? ROOT_CONTEXT,
    with: (given, run, self, ...rest) => store.run(given, () => run.call(self as never, ...rest)),
    bind: (_given, target) => target,
    enable: () => context as never,
    disable: () => context as never,
  });
  propagation.setGlobalPropagator({
    fields: () => ["traceparent"],
    inject: () => {},
    extract: (given, carrier: unknown) => {
      const [, traceId, spanId] = (carrier as { traceparent?: string }).traceparent?.split("-") ?? [];
      if (traceId === undefined || spanId === undefined) return given;
      return trace.setSpanContext(given, { traceId, spanId, traceFlags: 1 });
    },
  });
});
afterAll(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

describe("traces", () => {
  const served = serving({ responseCache: 0 });

  test("an operation and its statements are spans of the trace that the client names", async () => {
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const query = 'query Beta { work(id: "beta-1950") { title } }';
    for (const time of [1, 2]) {
      spans.length = 0;
      await served.post({ query }, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
      expect([time, spans[0]?.name]).toEqual([time, "operation"]);
      expect(spans.slice(1).length).toBeGreaterThan(0);
      expect(new Set(spans.slice(1).map(({ name }) => name))).toEqual(new Set(["statement"]));
      expect(spans.map(({ trace: of, ended }) => [of, ended])).toEqual(spans.map(() => [traceId, true]));
      expect(spans[1]?.attributes?.["db.query.text"]).toMatch(/MATCH/);
      expect(JSON.stringify(spans)).not.toContain("beta-1950");
    }
  });
});
