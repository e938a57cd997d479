import type { Chapter } from "./attempt.ts";
import { cursors } from "./attacks/cursors.ts";
import { expensive } from "./attacks/expensive.ts";
import { floods } from "./attacks/floods.ts";
import { injections } from "./attacks/injections.ts";
import { memory } from "./attacks/memory.ts";
import { prototypes } from "./attacks/prototypes.ts";

/** What one anonymous client may send to harm. */
export const attacks: Chapter = {
  name: "attacks",
  title: "Attack documents",
  attempts: [...floods, ...injections, ...cursors, ...prototypes, ...expensive, ...memory],
};
