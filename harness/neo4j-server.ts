import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { projectRoot } from "../src/paths.ts";

/** A Neo4j in a process of its own. */
export interface Neo4jServer {
  readonly uri: string;
  readonly httpPort: number;
  /** The port of this machine at which its Browser looks for the server that has the guide. */
  readonly guidePort: number;
  /** Stops the process where it is, as a machine does that is suspended; `resume` lets it go on. */
  pause(): void;
  resume(): void;
  /** Kills the process. `start` brings the same data back at the same address. */
  stop(): Promise<void>;
  /** Lets the process shut down, which takes ten seconds and leaves nothing to recover. */
  shutDown(): Promise<void>;
  start(): Promise<void>;
  /** Ends the process and removes its home. */
  remove(): Promise<void>;
}

/** The memory of a Neo4j, its home, and how it is configured. */
export interface Neo4jOptions {
  readonly heap?: string;
  readonly pageCache?: string;
  /** A folder that may hold the database of an earlier run. The default is a new one. */
  readonly home?: string;
  /** The password of the user "neo4j", who needs none otherwise. */
  readonly password?: string;
  /** More lines of its configuration. */
  readonly settings?: readonly string[];
}

const readyWithin = 120_000;

/** A sentence that says what Neo4j lacks to run here; undefined if it can run. */
export function missingForNeo4j(): string | undefined {
  const missing = [
    ["java", "-version"],
    ["mvn", "-v"],
  ].filter(([command = "", argument = ""]) => spawnSync(command, [argument]).error !== undefined);
  if (missing.length === 0) return undefined;
  return `Neo4j needs ${missing.map(([command]) => command).join(" and ")}, which cannot be run here.`;
}

/** Starts a Neo4j on free ports of this machine, with an empty database unless its home holds one. */
export async function startNeo4j({
  heap = "768m",
  pageCache = "32m",
  home = mkdtempSync(join(tmpdir(), "film-graph-neo4j-")),
  password,
  settings = [],
}: Neo4jOptions = {}): Promise<Neo4jServer> {
  const jars = copyJars();
  const [boltPort, httpPort, guidePort] = [await freePort(), await freePort(), await freePort()];
  mkdirSync(join(home, "conf"), { recursive: true });
  const lines = configuration({ boltPort, httpPort, guidePort, pageCache, isAuthOn: password !== undefined });
  writeFileSync(join(home, "conf", "neo4j.conf"), [lines, ...settings, ""].join("\n"));
  let child: ChildProcess | undefined;
  const uri = `bolt://127.0.0.1:${boltPort}`;

  async function start(): Promise<void> {
    const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
    const command = [`-Xmx${heap}`, ...javaOptions, "-cp", join(jars, "*"), entryPoint, ...folders];
    child = spawn("java", command, { stdio: "ignore" });
    await Promise.race([ready(uri, password), exited(child, home)]);
  }

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }

  // However this process ends, it must not leave a database behind.
  process.once("exit", () => child?.kill("SIGKILL"));
  await start();
  return {
    uri,
    httpPort,
    guidePort,
    start,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    stop: () => end("SIGKILL"),
    shutDown: () => end("SIGTERM"),
    remove: async () => {
      await end("SIGKILL");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const entryPoint = "org.neo4j.server.CommunityEntryPoint";

const javaOptions = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
];

interface Configuration {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly guidePort: number;
  readonly pageCache: string;
  readonly isAuthOn: boolean;
}

function configuration({ boltPort, httpPort, guidePort, pageCache, isAuthOn }: Configuration): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.https.enabled=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
dbms.security.auth_enabled=${isAuthOn}
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
browser.remote_content_hostname_whitelist=localhost,127.0.0.1
browser.post_connect_cmd=guide http://localhost:${guidePort}/browser/guide.html`;
}

/** Copies the jars of the pom once. The folder is named after the pom, and appears only when it is complete. */
function copyJars(): string {
  const pom = join(projectRoot, "harness", "pom.xml");
  const version = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  const folder = join(projectRoot, ".cache", `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(projectRoot, ".cache"), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  const options = ["-DincludeScope=runtime", `-DoutputDirectory=${temporary}`];
  execFileSync("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", ...options], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  renameSync(temporary, folder);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

async function ready(uri: string, password?: string): Promise<void> {
  const end = performance.now() + readyWithin;
  while (performance.now() < end) {
    try {
      await connected(uri, password, (driver) => driver.verifyConnectivity({ database: "neo4j" }));
      return;
    } catch {
      if (password !== undefined) await changePassword(uri, password);
      await sleep(250);
    }
  }
  throw new Error(`Neo4j did not answer at ${uri} within ${readyWithin} ms.`);
}

/** A new database lets its user in with the password "neo4j", who has to change it first. */
async function changePassword(uri: string, password: string): Promise<void> {
  const text = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  const change = (driver: Driver): Promise<unknown> => driver.executeQuery(text, { password }, { database: "system" });
  await connected(uri, "neo4j", change).catch(() => {});
}

async function connected(
  uri: string,
  password: string | undefined,
  work: (driver: Driver) => Promise<unknown>,
): Promise<void> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic("neo4j", password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

async function exited(child: ChildProcess, home: string): Promise<never> {
  await once(child, "exit");
  const log = join(home, "logs", "neo4j.log");
  throw new Error(`Neo4j ended while it started.\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
}
