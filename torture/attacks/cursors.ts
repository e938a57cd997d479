import { createSchema } from "../../src/graphql/schema.ts";
import { type Attempt, judge } from "../attempt.ts";
import { inParallel, post } from "../client.ts";
import { faultIn } from "../probe.ts";
import { sampleIds } from "./sample-ids.ts";
import { cursorArguments } from "./text-arguments.ts";

function encoded(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

const forged: readonly string[] = [
  "",
  "x",
  "%",
  "\u0000",
  "\ud800",
  "====",
  "é",
  "a".repeat(200_000),
  encoded(""),
  encoded("{"),
  ...[null, true, 0, -1, 1e308, "x", [], {}, [null], [[]], [{}], ["a", "b", "c", "d"], [1, 2, 3], ["\u0000"]].map(
    encoded,
  ),
  encoded({ __proto__: null, constructor: { prototype: 1 } }),
  encoded(["\ud800", "\udc00"]),
  encoded(["x".repeat(50_000)]),
  encoded(Array.from({ length: 10_000 }, () => 1)),
  encoded("[".repeat(50_000)),
];

/** Cursors that no list gave, at every list. */
export const cursors: readonly Attempt[] = [
  {
    name: "forged cursors at every list",
    kind: "Forged cursors",
    right: "A page, or BAD_USER_INPUT.",
    form: "quick",
    within: 120,
    run: async (trial) => {
      const address = await trial.shared();
      const places = cursorArguments(createSchema(), sampleIds());
      const real = await Promise.all(
        ["works", "tropes", "reviews", "people"].map(async (list) => {
          const { body } = await post(address, { query: `{ ${list}(first: 1) { pageInfo { endCursor } } }` });
          return /"endCursor":"([^"]+)"/.exec(body)?.[1] ?? "x";
        }),
      );
      const tried = places.flatMap(({ place, operation }) =>
        [...forged, ...real].map((cursor) => ({ place, query: operation(JSON.stringify(cursor)) })),
      );
      const faults: string[] = [];
      await inParallel(tried, 8, async ({ place, query }) => {
        const answer = await post(address, { query });
        const refused = answer.body.includes('"errors"') && !/"(BAD_USER_INPUT|GRAPHQL_\w+)"/.test(answer.body);
        const fault = refused ? `refused otherwise: ${answer.body.slice(0, 100)}` : faultIn(answer, query);
        if (fault !== undefined) faults.push(`${place}: ${fault}`);
      });
      return judge(tried.length, faults, `${places.length} lists, each a page or a refusal`);
    },
  },
];
