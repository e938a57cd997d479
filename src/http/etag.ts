import { createHash } from "node:crypto";

/** The strong validator of a response: equal exactly where the bodies and their media types are equal. */
export function etagOf(contentType: string, body: string): string {
  return `"${createHash("sha1").update(`${contentType}\n`).update(body).digest("base64url")}"`;
}

/** Whether an `If-None-Match` header names the validator, so that its client holds the response. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  const etags = ifNoneMatch?.split(",").map((each) => each.trim().replace(/^W\//, "")) ?? [];
  return etags.includes(etag) || etags.includes("*");
}
