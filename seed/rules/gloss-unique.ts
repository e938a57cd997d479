import { fold } from "../../src/graph/text.ts";
import { repeated } from "./repeated.ts";
import type { Rule } from "./rule.ts";

export const glossUnique: Rule = {
  name: "gloss-unique",
  description: "No two tropes have the same gloss.",
  check: (seed) =>
    repeated(seed.of("trope"), ({ value: { gloss } }) => ({ key: fold(gloss), path: ["gloss"], text: gloss })),
};
