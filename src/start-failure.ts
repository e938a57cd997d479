import { SeedRefused } from "../seed/check.ts";
import { formatProblem } from "../seed/problem.ts";
import { foreseenFailure } from "./foreseen-failure.ts";

/** What a person needs to know of an error at start: a sentence where it is foreseen, everything otherwise. */
export function startFailure(error: unknown): string {
  if (error instanceof SeedRefused) return [...error.problems.map(formatProblem), error.message].join("\n");
  if (!(error instanceof Error)) return String(error);
  return foreseenFailure(error) ?? listening(error) ?? error.stack ?? error.message;
}

/** What the system says where a server is to listen. */
interface SystemError extends NodeJS.ErrnoException {
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
}

function listening({ message, code, syscall, hostname, address, port }: SystemError): string | undefined {
  if (syscall === "getaddrinfo") {
    return `HOST must be an address to listen on, such as HOST=127.0.0.1; "${hostname}" is not known.`;
  }
  if (syscall !== "listen") return undefined;
  switch (code) {
    case "EADDRINUSE":
      return `${message}: another program listens there. PORT=4001 takes another port.`;
    case "EACCES":
      return `PORT must be a port that this user may listen on, such as PORT=4000; ${port} is not.`;
    // An address of the local link without its interface is said to be invalid, one of IPv6 where there is none unsupported.
    case "EADDRNOTAVAIL":
    case "EINVAL":
    case "EAFNOSUPPORT":
      return `HOST must be an address of this machine, such as HOST=127.0.0.1; "${address}" is not.`;
    default:
      return undefined;
  }
}
