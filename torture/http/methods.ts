import { type Attempt, judge } from "../attempt.ts";
import { send } from "../client.ts";
import { all, casesOf, get, header, leave, sound, status } from "./case.ts";

const refusedMethods = ["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"] as const;
const paths = ["/graphql", "/health/live", "/health/ready"] as const;

/** Paths near that of GraphQL, none of which may fail. */
const nearPaths = [
  "/graphql/",
  "//graphql",
  "/GRAPHQL",
  "/%67raphql",
  "/graphql%",
  "/graphql%00",
  "/graphql;a=b",
  "/graphql/..%2f..%2fetc/passwd",
  "/..%c0%af..%c0%afetc/passwd",
  "/graphql?%",
  "/graphql?query",
  "/work/%E0%A4%A",
  `/${"a".repeat(5_000)}`,
  "/graphql?query=a&query=b",
  "/graphql?__proto__[x]=1",
];

/** Methods, addresses and their parameters. */
export const methods: readonly Attempt[] = [
  ...paths.map((path): Attempt => ({
    name: `methods that ${path} does not serve`,
    kind: "Methods",
    right: "405, with Allow; OPTIONS names the methods and gives no other site leave.",
    form: "quick",
    within: 15,
    run: async (trial) => {
      const address = await trial.shared();
      const faults: string[] = [];
      for (const method of refusedMethods) {
        const answer = await send(address, { path, method });
        if (answer.status !== 405) faults.push(`${method}: status ${answer.status}`);
        else if (!answer.headers.allow?.includes("GET")) faults.push(`${method}: no Allow`);
      }
      const options = await send(address, { path, method: "OPTIONS", headers: { origin: "http://example.org" } });
      if (options.status > 204 || !options.headers.allow?.includes("GET")) faults.push(`OPTIONS: ${options.status}`);
      if (options.headers["access-control-allow-origin"]) faults.push("OPTIONS gives another site leave");
      return judge(refusedMethods.length + 1, faults, "405 with Allow");
    },
  })),
  {
    name: "HEAD beside GET",
    kind: "Methods",
    right: "The same status and headers, without a body.",
    form: "quick",
    within: 15,
    run: async (trial) => {
      const address = await trial.shared();
      const faults: string[] = [];
      const requests = [get({}), ...["/", "/health/live", "/health/ready", "/nothing"].map((path) => ({ path }))];
      for (const request of requests) {
        const [whole, head] = [await send(address, request), await send(address, { ...request, method: "HEAD" })];
        if (head.status !== whole.status) faults.push(`${request.path}: ${head.status} beside ${whole.status}`);
        for (const name of ["content-type", "content-length", "etag", "cache-control", "vary"]) {
          if (head.headers[name] !== whole.headers[name]) faults.push(`${request.path}: another ${name}`);
        }
      }
      return judge(requests.length, faults, "equal");
    },
  },
  {
    name: "addresses near that of GraphQL",
    kind: "Addresses",
    right: "An answer below 500 that tells nothing of the inside.",
    form: "quick",
    within: 15,
    run: async (trial) => {
      const address = await trial.shared();
      const faults: string[] = [];
      for (const path of nearPaths) {
        const answer = await send(address, { path, headers: leave });
        const fault = answer.status >= 500 ? `status ${answer.status}` : undefined;
        if (fault !== undefined || answer.body.includes("root:")) faults.push(`${path.slice(0, 40)}: ${fault}`);
      }
      return judge(nearPaths.length, faults, "each is answered or refused");
    },
  },
  ...casesOf("Parameters of the address", [
    {
      name: "variables, name and extensions that are there but empty, as a form sends them",
      right: "Empty ones are as if they were not there.",
      request: get({}, "query=%7Bdataset%7Bversion%7D%7D&variables=&operationName=&extensions="),
      fault: all(status(200), sound),
    },
    {
      name: "an empty operation",
      right: "400 in a sentence.",
      request: get({}, "query="),
      fault: all(status(400), sound),
    },
    {
      name: "an operation that is given twice",
      right: "400 in a sentence.",
      request: get({}, "query=%7Ba%7D&query=%7Bb%7D"),
      fault: all(status(400), sound),
    },
    {
      name: "variables that are not JSON",
      right: "400 in a sentence.",
      request: get({}, "query=%7Bdataset%7Bversion%7D%7D&variables=%7B"),
      fault: all(status(400), sound),
    },
    {
      name: "a mutation by GET",
      right: "Refused, without an effect.",
      request: get({}, "query=mutation%7Bx%7D"),
      fault: all(status(400, 405), sound),
    },
    {
      name: "an address that nobody serves",
      right: "404 in JSON, with its type.",
      request: { path: "/nothing", headers: { accept: "application/json" } },
      fault: all(status(404), header("content-type", /json/)),
    },
  ]),
];
