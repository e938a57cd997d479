import { setTimeout as sleep } from "node:timers/promises";
import { type Address, post, type Request, type Response, send } from "./client.ts";
import { leakIn } from "./leaks.ts";

/** What is wrong with an answer to any operation at all; undefined where nothing is. */
export function faultIn({ status, body }: Response, sent: string): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (body.includes("INTERNAL_SERVER_ERROR")) return "INTERNAL_SERVER_ERROR";
  const leak = leakIn(body, sent);
  if (leak !== undefined) return `the answer tells "${leak}"`;
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    return `an answer of status ${status} that is not JSON`;
  }
}

/** Posts an operation and gives what is wrong with the answer, or that there is none. */
export async function faultOf(
  address: Address,
  operation: object | string,
  request: Request = {},
): Promise<string | undefined> {
  const sent = typeof operation === "string" ? operation : JSON.stringify(operation);
  try {
    return faultIn(await post(address, operation, { within: 10, ...request }), sent);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The longest time in milliseconds that a light request took while something ran: about as long as the loop was blocked. */
export async function blockedWhile<Result>(
  address: Address,
  something: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly blocked: number }> {
  const state = { running: true, blocked: 0 };
  const probe = (async () => {
    while (state.running) {
      const begun = performance.now();
      await send(address, { path: "/health/live", within: 60 }).catch(() => undefined);
      state.blocked = Math.max(state.blocked, performance.now() - begun);
      await sleep(5);
    }
  })();
  try {
    return { result: await something(), blocked: state.blocked };
  } finally {
    state.running = false;
    await probe;
  }
}
