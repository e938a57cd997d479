import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GraphUnavailable } from "./engine.ts";

/** How long, in milliseconds, a load waits for the loads before it. */
const patience = 600_000;
/** How often, in milliseconds, a load shows that it runs, and for how long one that does not is taken to run. */
const beat = 1_000;
const silence = 10_000;

/** A file that becomes the graph's file in one step. */
export interface PassingFile {
  readonly path: string;
  /** Puts it in place of the graph's file. Throws {@link GraphUnavailable} if another load took over meanwhile. */
  putInPlace(): void;
}

/**
 * Runs a load of a file while no other process loads it.
 *
 * The lock is a folder beside the file, made ready under a name of its own and then renamed, which succeeds for one process
 * alone. A socket in it answers as long as its process lives, whatever its number and namespace; where no socket can be,
 * the folder's time of change is watched. Whoever finds the process dead moves the folder away, and the passing file in it:
 * a load that only seemed dead has nothing left to put in place.
 */
export async function withLoadLock<Result>(
  path: string,
  work: (passing: PassingFile) => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true });
  const lock = lockOf(path);
  const { alive, id } = await take(path);
  const isOurs = (): boolean => existsSync(join(lock, id));
  const heart = setInterval(() => isOurs() && touch(lock), beat);
  heart.unref();
  const passing = join(lock, `${id}.graph`);
  const putInPlace = (): void => {
    if (!isOurs()) throw takenOver(path);
    try {
      renameSync(passing, path);
    } catch (error) {
      throw isOurs() ? error : takenOver(path);
    }
  };
  try {
    removeLeftovers(path);
    return await work({ path: passing, putInPlace });
  } finally {
    clearInterval(heart);
    if (isOurs()) moveAway(path);
    // The engine makes the folder again where it is gone.
    else rmSync(passing, { force: true });
    alive?.close();
  }
}

function takenOver(path: string): GraphUnavailable {
  return new GraphUnavailable(`Another load of "${basename(path)}" took over. Load again.`);
}

/** Whether a load of a file goes on, or was killed and left something behind. */
export function isLoading(path: string): boolean {
  return existsSync(lockOf(path)) || leftoversOf(path).length > 0;
}

function lockOf(path: string): string {
  return `${path}.loading`;
}

/** A name that no later process shares. */
function newId(): string {
  return randomBytes(6).toString("hex");
}

interface Taken {
  readonly alive: Server | undefined;
  /** An entry of the folder, which tells it from others of the same name. */
  readonly id: string;
}

async function take(path: string): Promise<Taken> {
  const lock = lockOf(path);
  const begun = performance.now();
  let seen = { stamp: "", at: begun };
  while (performance.now() - begun < patience) {
    const stamp = stampOf(lock);
    if (stamp === "") {
      const taken = await tryToTake(path);
      if (taken) return taken;
      continue;
    }
    if (seen.stamp !== stamp) seen = { stamp, at: performance.now() };
    const answers = await socketAnswers(join(lock, "alive"));
    if (answers === false || (answers === undefined && performance.now() - seen.at > silence)) {
      if (stampOf(lock) === stamp) moveAway(path);
    } else {
      await sleep(100);
    }
  }
  throw new GraphUnavailable(`Another load of "${basename(path)}" goes on. Try again when it has ended.`);
}

async function tryToTake(path: string): Promise<Taken | undefined> {
  const id = newId();
  const own = `${path}.${id}.loading`;
  // A folder that is not empty is never replaced.
  mkdirSync(join(own, id), { recursive: true });
  const alive = await listen(join(own, "alive"));
  try {
    renameSync(own, lockOf(path));
    return { alive, id };
  } catch (error) {
    alive?.close();
    const isGone = !existsSync(own);
    rmSync(own, { recursive: true, force: true });
    // Another load was first, or took this one's folder for a leftover.
    if (isGone || existsSync(lockOf(path))) return undefined;
    throw error;
  }
}

/** Systems hold the path of a socket in about 100 bytes. */
const longestSocket = 100;

async function listen(socket: string): Promise<Server | undefined> {
  if (Buffer.byteLength(socket) > longestSocket) return undefined;
  const server = createServer((connection) => connection.destroy());
  return new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(socket, () => resolve(server.unref()));
  });
}

/** Whether a process listens; undefined where the socket cannot tell. */
async function socketAnswers(socket: string): Promise<boolean | undefined> {
  if (!statSync(socket, { throwIfNoEntry: false })?.isSocket()) return undefined;
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", (error) => resolve("code" in error && error.code === "ECONNREFUSED" ? false : undefined));
  });
}

/** Gives the lock up in one step, then removes what was in it. */
function moveAway(path: string): void {
  const own = `${path}.${newId()}.loading`;
  try {
    renameSync(lockOf(path), own);
  } catch (error) {
    // Somebody else was first.
    if (existsSync(lockOf(path))) throw error;
  }
  rmSync(own, { recursive: true, force: true });
}

/** Removes what loads left behind that were killed. Only under the lock it is certain that nobody needs them. */
function removeLeftovers(path: string): void {
  for (const name of leftoversOf(path)) rmSync(join(dirname(path), name), { recursive: true, force: true });
}

function leftoversOf(path: string): readonly string[] {
  const [folder, prefix] = [dirname(path), `${basename(path)}.`];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(prefix) && passing.test(name.slice(prefix.length)));
}

/** The end of a passing file's or folder's name, also of those that the embedded engine makes of one. */
const passing = /^.+\.loading(\.partial)?(\.creating)?$/su;

function stampOf(lock: string): string {
  const stat = statSync(lock, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs}` : "";
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Another load took over; the renaming will tell.
  }
}
