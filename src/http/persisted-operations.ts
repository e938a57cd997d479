import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Asked, documentAsked, withText } from "./asked.ts";
import { refusal } from "./bad-request.ts";

/** Lets a request pass whose operation is known, with its text. Throws the refusal of any other. */
export type Admission = (asked: Asked) => Asked;

/** A manifest of persisted queries in Apollo's form. */
const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** Admits the operations of the manifest that the explorer's build wrote into a folder: none where it is not built. */
export function admitPersisted(folder: string): Admission {
  const file = join(folder, "persisted-operations.json");
  const { operations } = existsSync(file) ? manifest.parse(JSON.parse(readFileSync(file, "utf8"))) : { operations: [] };
  const texts = new Map(operations.map(({ id, body }) => [id, body]));
  return (asked) => {
    const { text, hash } = documentAsked(asked);
    if (text !== undefined && texts.has(sha256(text))) return asked;
    const known = text === undefined && hash !== undefined ? texts.get(hash) : undefined;
    if (known !== undefined) return withText(asked, known);
    throw refusal(
      400,
      "The server answers the operations of its manifest alone, and this one is not among them.",
      "PERSISTED_QUERY_NOT_IN_LIST",
    );
  };
}

/** The id that an operation has in a manifest and in an automatic persisted query. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
