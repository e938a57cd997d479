import { isIPv6 } from "node:net";

const form =
  /^(?<scheme>neo4j|bolt)(?:\+s|\+ssc)?:\/\/(?<host>\[[^\]]*\]|[^:/?#[\]]*)(?::(?<port>[^/?#]*))?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?(?<rest>#.*)?$/isu;

/**
 * What is wrong with a database's address by the rules of addresses and those of the driver, as the end of a sentence.
 * Empty where only the form is wrong, and undefined where nothing is.
 */
export function neo4jUriFault(uri: string): string | undefined {
  if (/\s/u.test(uri)) return "it holds a blank";
  const parts = form.exec(uri)?.groups;
  if (!parts || uri.endsWith("://")) return "";
  const { scheme = "", host = "", port, path = "/", query, rest } = parts;
  if (host === "" && port?.includes(":")) return "an address of IPv6 must be in brackets, as in bolt://[::1]:7687";
  if (host === "") return "it names no host";
  if (host.startsWith("[") && !isIPv6(host.slice(1, -1))) return `${host} is no address of IPv6`;
  if (port?.includes(":")) return "an address of IPv6 must be in brackets, as in bolt://[::1]:7687";
  if (port !== undefined && !isPort(port)) return "its port must be a whole number from 1 to 65535";
  if (path !== "/") return `it may hold no path; NEO4J_DATABASE=${path.slice(1)} names a database`;
  if (rest !== undefined) return 'it may hold no "#"';
  return query === undefined ? undefined : queryFault(scheme, query);
}

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
}

function queryFault(scheme: string, query: string): string | undefined {
  if (scheme.toLowerCase() === "bolt") return "only an address that begins with neo4j may have parameters";
  const pairs = query.split("&").map((pair) => pair.split("="));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes("")))
    return "each of its parameters needs a name and a value";
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? undefined : `it gives the parameter "${repeated}" twice`;
}

/** An address with its scheme in lower case, as the driver wants it. */
export function normalizeNeo4jUri(uri: string): string {
  return uri.replace(/^[^:]+/, (scheme) => scheme.toLowerCase());
}
