import { getSystemErrorMap, getSystemErrorName } from "node:util";

/**
 * A sentence for an error that the system gave for a file or its disk: it names the file and says what to do. Undefined for
 * any other error. `named` is the file where the error does not name it, or where its whole path is nobody's business.
 */
export function fileFault(error: unknown, named?: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path } = systemError(error);
  if (code === undefined || (syscall !== undefined && networkCalls.includes(syscall))) return undefined;
  const file = named ?? path;
  if (file === undefined) return error.message;
  // What is said of a folder that cannot be made for a file that has its name.
  const told = syscall === "mkdir" && code === "EEXIST" ? "ENOTDIR" : code;
  return (sentences[told] ?? unnamed(told))(`"${file}"`);
}

const networkCalls: readonly string[] = ["listen", "bind", "connect", "getaddrinfo"];

const elsewhere = "name another place, or change what the user may do there";

const sentences: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: (file) => `There is no room on the disk for ${file}: make some, then try again.`,
  EDQUOT: (file) => `This user has used up the room that the disk grants for ${file}: make some, then try again.`,
  EFBIG: (file) => `${file} would be larger than its disk permits: name another place.`,
  EROFS: (file) => `The disk of ${file} may only be read: name another place, or make the disk writable.`,
  EACCES: (file) => `This user is not permitted to use ${file}: ${elsewhere}.`,
  EPERM: (file) => `This user is not permitted to use ${file}: ${elsewhere}.`,
  ENOENT: (file) => `There is no ${file}: check the name.`,
  EEXIST: (file) => `${file} exists already: name another place.`,
  EISDIR: (file) => `${file} is a folder, but must be a file: name another.`,
  ENOTDIR: (file) => `The path to ${file} leads through a file, but must lead through folders: name another place.`,
  ELOOP: (file) => `The path to ${file} leads through symbolic links that end nowhere: name another place.`,
  ENAMETOOLONG: (file) => `The path to ${file} is longer than this system permits: name a shorter one.`,
  EMFILE: (file) =>
    `${file} cannot be opened: this process has as many files open as it may. Raise its limit (ulimit -n).`,
  ENFILE: (file) => `${file} cannot be opened: this machine has as many files open as it may.`,
  EBUSY: (file) => `Another program uses ${file}: end it, then try again.`,
  ETXTBSY: (file) => `Another program uses ${file}: end it, then try again.`,
  EIO: (file) => `The disk of ${file} fails: check it, or name another place.`,
  ENOTEMPTY: (file) => `The folder ${file} is not empty: name another.`,
};

function unnamed(code: string): (file: string) => string {
  const [, words] = [...getSystemErrorMap().values()].find(([name]) => name === code) ?? [code, "it fails"];
  return (file) => `${file} cannot be used: ${words} (${code}).`;
}

interface SystemError {
  readonly code: string | undefined;
  readonly syscall: string | undefined;
  readonly path: string | undefined;
}

/** What an error says of the system: as Node puts it, or as the embedded engine does, in its words alone. */
function systemError(error: Error): SystemError {
  const textOf = (key: string): string | undefined => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : undefined;
  };
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  const code = number === undefined ? textOf("code") : codeOf(Number(number), process.platform);
  return { code: /^E[A-Z\d]+$/.test(code ?? "") ? code : undefined, syscall: textOf("syscall"), path: textOf("path") };
}

/** Windows has numbers of its own for what it refuses. */
const windowsCodes: Readonly<Record<number, string>> = {
  2: "ENOENT", 3: "ENOENT", 4: "EMFILE", 5: "EACCES", 19: "EROFS", 32: "EBUSY", 33: "EBUSY", 39: "ENOSPC", 80: "EEXIST",
  112: "ENOSPC", 183: "EEXIST", 206: "ENAMETOOLONG", 267: "ENOTDIR", 1117: "EIO", 1816: "EDQUOT",
}; // prettier-ignore

/** The name of an error that the system gave as a number. */
export function codeOf(number: number, platform: NodeJS.Platform): string {
  if (platform === "win32") return windowsCodes[number] ?? "EIO";
  return number > 0 ? getSystemErrorName(-number) : "EIO";
}
