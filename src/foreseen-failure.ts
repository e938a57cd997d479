import { ConfigRefused } from "./config.ts";
import { GraphUnavailable } from "./engines/engine.ts";
import { fileFault } from "./engines/file-fault.ts";

/**
 * The sentence for an error that was foreseen: a variable, a database, a file or a disk that cannot be used. Undefined for
 * any other error, which is a fault of the program and should be shown whole. The server and all commands ask here.
 */
export function foreseenFailure(error: unknown): string | undefined {
  if (error instanceof ConfigRefused || error instanceof GraphUnavailable) return error.message;
  return fileFault(error);
}
