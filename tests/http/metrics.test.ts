import { describe, expect, test } from "vitest";
import { createMetrics } from "../../src/http/metrics.ts";
import { serving } from "./serving.ts";

describe("the metrics of a server", () => {
  const served = serving();

  test("the metrics count operations by name and outcome, their times, statements and the state of the server", async () => {
    const query = 'query Beta { work(id: "beta-1950") { title } }';
    for (const body of [
      { query },
      { query },
      { query: "query Bad { works(first: 0) { totalCount } }" },
      { query: "{ nothing }" },
    ]) {
      await served.post(body);
    }
    const { body, headers } = await served.ask({ path: "/metrics" });
    expect(headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
    for (const line of [
      'film_graph_operations_total{operation="Beta",outcome="executed"} 1',
      'film_graph_operations_total{operation="Beta",outcome="cached"} 1',
      'film_graph_operations_total{operation="Bad",outcome="errors"} 1',
      'film_graph_operations_total{operation="(unnamed)",outcome="refused"} 1',
      'film_graph_operation_seconds_count{outcome="cached"} 1',
      "film_graph_operations_running 0",
      "film_graph_operations_waiting 0",
      "film_graph_version 1",
    ]) {
      expect(body.split("\n")).toContain(line);
    }
    expect(body).toMatch(/^film_graph_statement_seconds_count\{outcome="answered"\} [1-9]/m);
    expect(body).toMatch(/^film_graph_response_cache_bytes [1-9]/m);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(body).toMatch(/^process_resident_memory_bytes /m);
  });
});

describe("the names in metrics", () => {
  test("clients that make up names do not make up figures without end", async () => {
    const metrics = createMetrics({});
    for (let place = 0; place < 500; place++) metrics.operation(`Name${place}`, "executed", 0.001);
    metrics.operation("x".repeat(1_000), "executed", 0.001);
    metrics.operation("Name7", "executed", 0.001);
    const lines = (await metrics.text()).split("\n").filter((line) => line.startsWith("film_graph_operations_total{"));
    expect(lines).toHaveLength(101);
    expect(lines).toContain('film_graph_operations_total{operation="(other)",outcome="executed"} 401');
    expect(lines).toContain('film_graph_operations_total{operation="Name7",outcome="executed"} 2');
  });

  test("a figure that cannot be had is left out, and the others are given", async () => {
    const metrics = createMetrics({
      away: { help: "Away", read: async () => undefined },
      there: { help: "There", read: () => 7 },
    });
    const lines = (await metrics.text()).split("\n");
    expect(lines).toContain("there 7");
    expect(lines.filter((line) => line.startsWith("away "))).toEqual([]);
  });
});
