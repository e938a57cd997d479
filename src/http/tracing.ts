import type { IncomingHttpHeaders } from "node:http";
import { type Attributes, context, propagation, type Span, SpanStatusCode, trace } from "@opentelemetry/api";

// Without an SDK of OpenTelemetry in the process, spans cost next to nothing and go nowhere.
const tracer = trace.getTracer("film-graph");

/** Runs something inside a span, which ends with it and says where it failed. */
export function inSpan<Result>(
  name: string,
  attributes: Attributes,
  run: (span: Span) => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Runs something as a part of the trace that the client names, as in `traceparent`. */
export function inTraceOf<Result>(headers: IncomingHttpHeaders, run: () => Result): Result {
  return context.with(propagation.extract(context.active(), headers), run);
}
