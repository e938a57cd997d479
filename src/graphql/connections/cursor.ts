import { z } from "zod";
import type { Position } from "../../graph/statement.ts";
import { badInput } from "../errors.ts";

const content = z.tuple([z.string(), z.union([z.string(), z.int()]), z.string()]);

/** A position in a list as an opaque text. It names the list and its order, so that no other list takes it. */
export function encodeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString("base64url");
}

/** The position that a cursor holds. Throws BAD_USER_INPUT unless it is a cursor of this list in this order. */
export function decodeCursor(cursor: string, list: string, keyType: string): Position {
  const parsed = content.safeParse(parse(cursor));
  if (!parsed.success)
    throw badInput(`"after" must be a cursor that this server gave, but ${JSON.stringify(shorten(cursor))} is none.`);
  const [from, key, id] = parsed.data;
  if (from !== list || typeof key !== keyType)
    throw badInput(`"after" must be a cursor of this list in this order, but belongs to another.`);
  return { key, id };
}

function parse(cursor: string): unknown {
  if (cursor.length > 4_000) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
