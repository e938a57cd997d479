import { type Attempt, judge } from "../attempt.ts";
import { type Address, type Response, send } from "../client.ts";
import { etagOf, get, posted } from "./case.ts";

interface Condition {
  readonly name: string;
  readonly right: string;
  readonly ask: (address: Address, etag: string) => Promise<Response>;
  readonly fault: (answer: Response, etag: string) => string | undefined;
}

const notModified = ({ status, headers, body }: Response, etag: string): string | undefined => {
  if (status !== 304) return `status ${status}`;
  if (body !== "") return "a body";
  return headers.etag === etag ? undefined : "no ETag";
};

const whole = ({ status, body }: Response): string | undefined =>
  status === 200 && body.includes('"data"') ? undefined : `status ${status}`;

const given = (condition: (etag: string) => Readonly<Record<string, string>>) => (address: Address, etag: string) =>
  send(address, get(condition(etag)));

const conditionsTried: readonly Condition[] = [
  {
    name: "the validator that was given",
    right: "304 with the validator and no body.",
    ask: given((etag) => ({ "if-none-match": etag })),
    fault: notModified,
  },
  {
    name: "the validator, made weak by a proxy, in a list",
    right: "304: the comparison is weak.",
    ask: given((etag) => ({ "if-none-match": `"x", W/${etag} ,"y,z"` })),
    fault: notModified,
  },
  {
    name: "any validator",
    right: "304.",
    ask: given(() => ({ "if-none-match": "*" })),
    fault: notModified,
  },
  {
    name: "another validator",
    right: "The whole answer.",
    ask: given(() => ({ "if-none-match": '"x"' })),
    fault: whole,
  },
  {
    name: "a validator on a POST",
    right: "The whole answer.",
    ask: (address, etag) => send(address, posted({ "if-none-match": etag })),
    fault: whole,
  },
  {
    name: "a validator on an operation with errors",
    right: "The errors, not 304.",
    ask: (address) => send(address, get({ "if-none-match": "*" }, "query=%7Bworks(first:0)%7BtotalCount%7D%7D")),
    fault: ({ status, body }) => (status === 200 && body.includes('"errors"') ? undefined : `status ${status}`),
  },
  {
    name: "a HEAD with the validator",
    right: "304 as for a GET.",
    ask: (address, etag) => send(address, { ...get({ "if-none-match": etag }), method: "HEAD" }),
    fault: notModified,
  },
  {
    name: "a part of an answer",
    right: "The whole answer, or a part that says so.",
    ask: given(() => ({ range: "bytes=0-3" })),
    fault: (answer) => (answer.status === 206 ? undefined : whole(answer)),
  },
];

/** Requests with conditions, on the answer to one operation. */
export const conditions: readonly Attempt[] = conditionsTried.map(({ name, right, ask, fault }) => ({
  name,
  kind: "Requests with conditions",
  right,
  form: "quick",
  within: 15,
  run: async (trial) => {
    const address = await trial.shared();
    const etag = await etagOf(address, get({}));
    const answer = await ask(address, etag);
    const found = fault(answer, etag);
    return judge(1, found === undefined ? [] : [found], `status ${answer.status}`);
  },
}));
