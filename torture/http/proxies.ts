import { type Attempt, judge } from "../attempt.ts";
import { send } from "../client.ts";

const forwarded = { host: "film.example.org", "x-forwarded-proto": "https" };
const guide = "/browser/guide.html";

/** What a proxy in front says of its client. */
export const proxies: readonly Attempt[] = [
  {
    name: "the guide for Neo4j Browser behind a proxy that ends TLS",
    kind: "Proxies",
    right: "Where the proxy is trusted, no link of the guide is http.",
    form: "quick",
    within: 30,
    run: async (trial) => {
      const address = await trial.serve({ environment: { TRUST_PROXY: "127.0.0.1" } });
      const { body } = await send(address, { path: guide, headers: forwarded });
      return judge(1, body.includes("http://film.example.org") ? ["its links are http"] : [], "no link is http");
    },
  },
  {
    name: "a client that says it is a proxy, where none is trusted",
    kind: "Proxies",
    right: "It is not believed.",
    form: "quick",
    within: 30,
    run: async (trial) => {
      const spoofed = { "x-forwarded-host": "evil.example.org", "x-forwarded-for": "10.0.0.1" };
      const { body } = await send(await trial.shared(), { path: guide, headers: spoofed });
      return judge(1, body.includes("evil.example.org") ? ["its links lead to the host that was said"] : [], "ignored");
    },
  },
];
