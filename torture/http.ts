import type { Chapter } from "./attempt.ts";
import { audits } from "./http/audits.ts";
import { conditions } from "./http/conditions.ts";
import { framing } from "./http/framing.ts";
import { methods } from "./http/methods.ts";
import { negotiation } from "./http/negotiation.ts";
import { proxies } from "./http/proxies.ts";

/** HTTP as its specifications have it. */
export const http: Chapter = {
  name: "http",
  title: "HTTP",
  attempts: [...audits, ...negotiation, ...conditions, ...methods, ...framing, ...proxies],
};
