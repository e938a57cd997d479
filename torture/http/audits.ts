import { serverAudits } from "graphql-http";
import { type Attempt, judge } from "../attempt.ts";

const forgery = "a GET without a header that browsers ask leave for is refused as a possible forgery";
const refusal = "Apollo Server answers a refused operation with 400, so that plain HTTP tools see it";

/** The audits that cannot pass, each with the reason. None is a must. */
export const notPassed: ReadonlyMap<string, string> = new Map([
  ["MAY accept application/x-www-form-urlencoded formatted GET requests", forgery],
  [
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
    forgery,
  ],
  ["MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json", forgery],
  ["SHOULD use 200 status code on document parsing failure when accepting application/json", refusal],
  ["SHOULD use 200 status code on document validation failure when accepting application/json", refusal],
  ["SHOULD use a status code of 200 on variable coercion failure when accepting application/json", refusal],
]);

/** The audits of the GraphQL over HTTP specification. */
export const audits: readonly Attempt[] = [
  {
    name: "the audits of graphql-http",
    kind: "GraphQL over HTTP",
    right: "All pass, but those that Apollo Server or the guard against forgery rule out.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const { host, port } = await trial.shared();
      const all = serverAudits({ url: `http://${host}:${port}/graphql`, fetchFn: fetch });
      const faults: string[] = [];
      for (const audit of all) {
        const { status } = await audit.fn();
        const wanted = notPassed.has(audit.name) ? "not pass" : "pass";
        if ((status === "ok" ? "pass" : "not pass") !== wanted)
          faults.push(`"${audit.name}" must ${wanted}: ${status}`);
      }
      const passed = all.length - notPassed.size;
      const rest = [...notPassed].map(([name, reason]) => `"${name}": ${reason}`).join("; ");
      return judge(all.length, faults, `${passed} of ${all.length} pass. Not passed: ${rest}`);
    },
  },
];
