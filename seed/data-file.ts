import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";

/** What there is at a path, or why it cannot be had, as a sentence about it. */
type Had<Key extends string, Value> = Readonly<Record<Key, Value>> | { readonly message: string };

/** The most bytes that one file of data may have. */
const maxBytes = 2 ** 20;

/**
 * The bytes of a file of data. What is no file, such as a pipe, is never opened, and what cannot be read never throws: the
 * reason is a sentence that begins with the name that is shown.
 */
export function readDataFile(path: string, shown: string): Had<"bytes", Uint8Array> {
  return attempted(shown, () => {
    const stats = statSync(path);
    if (!stats.isFile()) return { message: `"${shown}" must be a file, but is ${kindOf(stats)}.` };
    if (stats.size > maxBytes) return { message: `"${shown}" must be at most 1 MiB large.` };
    return { bytes: readFileSync(path) };
  });
}

/** The names in a folder of data, in the order of their code units, without those that are passed over. */
export function listDataFolder(path: string, shown: string): Had<"names", readonly string[]> {
  return attempted(shown, () => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return { message: `"${shown}" must be a folder of records.` };
    return { names: readdirSync(path).filter(isData).sort() };
  });
}

/** Whether there is a folder at a path. */
export function isDataFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What editors and systems leave in folders: locks and hidden files, backups, and what Windows keeps of a folder. */
const leftBehind = [/^\./, /~$/, /^#.*#$/, /\.(sw[a-p]|tmp|bak)$/i, /^(thumbs\.db|ehthumbs\.db|desktop\.ini)$/i];

function isData(name: string): boolean {
  return !leftBehind.some((pattern) => pattern.test(name));
}

function attempted<Result>(shown: string, attempt: () => Result): Result | { readonly message: string } {
  try {
    return attempt();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { message: `"${shown}" ${reasons[code] ?? `cannot be read (${code || "no reason is known"})`}.` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "leads nowhere: it is a link to something that is not there, or was just removed",
  ELOOP: "is a link that leads in a circle",
  ENOTDIR: "is a link through something that is no folder",
  EACCES: "may not be read by this user",
  EPERM: "may not be read by this user",
  ENAMETOOLONG: "has a name or a link that is too long",
  EMFILE: "cannot be read, because too many files are open",
  ENFILE: "cannot be read, because too many files are open",
  EIO: "cannot be read from its disk",
};

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}
