import Negotiator from "negotiator";

/** The media types of answers to operations, and of pages. */
export const mediaTypes = {
  json: "application/json",
  graphql: "application/graphql-response+json",
  html: "text/html",
} as const;

/** The media type out of some that a client prefers, by quality and then by its order; undefined where it takes none. */
export function preferredType(accept: string | undefined, offered: readonly string[]): string | undefined {
  return new Negotiator({ headers: { accept } }).mediaType([...offered]);
}
