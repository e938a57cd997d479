import type { Chapter } from "./attempt.ts";
import { rude } from "./clients/rude.ts";
import { slow } from "./clients/slow.ts";
import { smuggling } from "./clients/smuggling.ts";

/** Clients that are slow, rude or many. */
export const clients: Chapter = {
  name: "clients",
  title: "Slow and rude clients",
  attempts: [...slow, ...rude, ...smuggling],
};
