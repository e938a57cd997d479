import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/graph/statement.ts";
import { sha256 } from "../../src/http/persisted-operations.ts";
import { recording } from "../engines/recording.ts";
import { codesOf, serving } from "./serving.ts";

/** An engine whose statements wait while they are held. */
function holding() {
  let release = (): void => {};
  let held: Promise<void> | undefined;
  return {
    hold: () => void (held = new Promise((resolve) => (release = resolve))),
    release: () => {
      held = undefined;
      release();
    },
    /** The statement that asks which graph this is goes through, as it does in no operation's name. */
    wait: async ({ text }: Statement): Promise<void> => (text.includes("countKinds") ? undefined : held),
  };
}

const title = (alias: string) => ({ query: `query ${alias} { ${alias}: work(id: "beta-1950") { title } }` });

describe("operations that wait", () => {
  const gate = holding();
  const served = serving({ maxOperations: 1, maxWaiting: 1, slowOperation: 0 }, (engine) =>
    recording(engine, gate.wait),
  );

  test("an operation is refused where too many wait, learns when to ask again, and cached answers wait for nobody", async () => {
    const cached = title("cached");
    await served.post(cached);
    gate.hold();
    const running = served.post(title("a"));
    await expect.poll(async () => (await served.ask({ path: "/metrics" })).body).toContain("operations_running 1\n");
    const waiting = served.post(title("b"));
    await expect.poll(async () => (await served.ask({ path: "/metrics" })).body).toContain("operations_waiting 1\n");
    const refused = await served.post(title("c"));
    expect([refused.status, codesOf(refused), refused.headers["retry-after"]]).toEqual([503, ["SERVER_BUSY"], "1"]);
    expect(refused.headers["cache-control"]).toBe("no-store");
    gate.release();
    expect([(await running).status, (await waiting).status]).toEqual([200, 200]);
  });

  test("an operation whose client goes away leaves the queue", async () => {
    gate.hold();
    const running = served.post(title("d"));
    await expect.poll(async () => (await served.ask({ path: "/metrics" })).body).toContain("operations_running 1\n");
    const socket = connect(served.port, served.host);
    const body = JSON.stringify(title("e"));
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(async () => (await served.ask({ path: "/metrics" })).body).toContain("operations_waiting 1\n");
    socket.destroy();
    await expect.poll(async () => (await served.ask({ path: "/metrics" })).body).toContain("operations_waiting 0\n");
    gate.release();
    expect((await running).status).toBe(200);
    expect(served.lines.map(({ operation }) => operation)).not.toContain("e");
  });
});

describe("slow operations", () => {
  const gate = holding();
  const served = serving({ slowOperation: 30 }, (engine) => recording(engine, gate.wait));

  test("a slow operation is logged with the hash of its document and the id of its request, and no other is", async () => {
    const slow = title("slow");
    gate.hold();
    setTimeout(gate.release, 80);
    const { headers } = await served.post(slow);
    const found = served.lines.filter(({ msg }) => msg === "slow operation");
    expect(found).toEqual([
      expect.objectContaining({ level: 40, document: sha256(slow.query), request: headers["x-request-id"] }),
    ]);
    expect(found[0]?.["milliseconds"]).toBeGreaterThanOrEqual(30);
    served.lines.length = 0;
    await served.post(slow);
    expect(served.lines.map(({ msg }) => msg)).toEqual(["operation"]);
  });
});
