/** Where the reader is: the segments of the path, decoded, and the query string. */
export interface Address {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads an address of the browser. A segment that cannot be decoded stays as it is. */
export function readAddress({ pathname, search }: Pick<Location, "pathname" | "search">): Address {
  return { segments: pathname.split("/").filter(Boolean).map(decoded), query: new URLSearchParams(search) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The address of a node's page. Ids of most kinds begin with the kind; those of works, and of nodes inside another, do not. */
export function addressOf({ __typename, id }: { readonly __typename: string; readonly id: string }): string {
  const kind = __typename.toLowerCase();
  const path = id.split("/").map(encodeURIComponent).join("/");
  return kind !== "claim" && id.startsWith(`${kind}/`) ? `/${path}` : `/${kind}/${path}`;
}

/** The node's id in an address that {@link addressOf} made. */
export function idFrom([kind = "", ...rest]: readonly string[]): string {
  const bare = ["work", "character", "claim", "bond"].includes(kind);
  return (bare ? rest : [kind, ...rest]).join("/");
}

/** A path with a query string; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
