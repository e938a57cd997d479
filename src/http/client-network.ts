import { isIPv6 } from "node:net";

/**
 * Whom a limit holds for: an address of IPv4, and of IPv6 the network of 64 bits, all addresses of which one client may
 * have.
 */
export function clientNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.split("%")[0]?.toLowerCase().split("::") ?? [];
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  // An address of IPv4 at the end stands for two groups.
  const groups = first.length + last.length + (address.includes(".") ? 1 : 0);
  const zeros: readonly string[] = tail === undefined ? [] : Array.from({ length: 8 - groups }, () => "0");
  const network = [...first, ...zeros, ...last].slice(0, 4);
  return `${network.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
