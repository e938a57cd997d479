import { readFileSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { z } from "zod";
import { fileFault } from "./engines/file-fault.ts";
import type { GraphPlace } from "./engines/open.ts";
import type { ServerOptions } from "./http/server-options.ts";
import { neo4jUriFault, normalizeNeo4jUri } from "./neo4j-uri.ts";
import { seedFolder } from "./paths.ts";

export interface Config extends ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly graph: GraphPlace;
  /** The folder of the records that the embedded graph is loaded from. */
  readonly seed: string;
}

/** A variable of the environment has a value that cannot be used. The message names it and gives an example. */
export class ConfigRefused extends Error {
  override readonly name = "ConfigRefused";
}

const whole = (max: number, min = 0) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max));

const onOff = z.enum(["on", "off"]);

const listOf = (isItem: (item: string) => boolean) =>
  z
    .string()
    .transform((text) => text.split(",").map((item) => item.trim()))
    .refine((items) => items.every(isItem));

const variables = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: whole(65_535).default(4000),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  GRAPH_FILE: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .refine((uri) => !uri.includes("@") && neo4jUriFault(uri) === undefined)
    .transform(normalizeNeo4jUri)
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  NEO4J_TIMEOUT: whole(600_000, 100).default(8_000),
  ANSWER_CACHE: whole(65_536).default(64),
  OPERATION_TIMEOUT: whole(600_000, 100).default(10_000),
  MAX_ANSWER: whole(256, 1).default(16),
  SEED_DATA: z.string().refine(isFolder).optional(),
  TRUST_PROXY: listOf(isNetwork).optional(),
  CORS_ORIGINS: listOf(isOrigin).optional(),
  MAX_OPERATIONS: whole(10_000, 1).default(16),
  MAX_WAITING: whole(1_000_000).default(64),
  RATE_LIMIT: whole(1_000_000).default(0),
  MAX_CONNECTIONS: whole(1_000_000, 1).default(10_000),
  REQUEST_TIMEOUT: whole(3_600_000, 1).default(20_000),
  CONNECTION_TIMEOUT: whole(3_600_000, 1).default(60_000),
  STOP_DELAY: whole(3_600_000).default(500),
  SLOW_OPERATION: whole(3_600_000).default(1_000),
  INTROSPECTION: onOff.default("on"),
  GRAPHIQL: onOff.default("on"),
  EXPLORER: onOff.default("on"),
  METRICS: onOff.default("on"),
  PERSISTED_ONLY: onOff.default("off"),
});

const examples: Readonly<Record<keyof z.infer<typeof variables>, string>> = {
  HOST: "an address to listen on, such as HOST=127.0.0.1",
  PORT: "a whole number from 0 to 65535, such as PORT=4000",
  LOG_LEVEL: "one of debug, info, warn, error and silent, such as LOG_LEVEL=info",
  GRAPH_FILE: "a file for the embedded graph, such as GRAPH_FILE=film.graph",
  NEO4J_URI: "a database's address, such as NEO4J_URI=neo4j://localhost:7687",
  NEO4J_USER: "a user's name, such as NEO4J_USER=neo4j",
  NEO4J_PASSWORD: "a password, such as NEO4J_PASSWORD=secret",
  NEO4J_PASSWORD_FILE: "a file that holds a password, such as NEO4J_PASSWORD_FILE=/run/secrets/neo4j",
  NEO4J_DATABASE: "a database's name, such as NEO4J_DATABASE=neo4j",
  NEO4J_TIMEOUT: "a whole number of milliseconds from 100 to 600000, such as NEO4J_TIMEOUT=8000",
  ANSWER_CACHE: "a whole number of mebibytes up to 65536, such as ANSWER_CACHE=64",
  OPERATION_TIMEOUT: "a whole number of milliseconds from 100 to 600000, such as OPERATION_TIMEOUT=10000",
  MAX_ANSWER: "a whole number of mebibytes from 1 to 256, such as MAX_ANSWER=16",
  SEED_DATA: "a folder of records, such as SEED_DATA=seed/data",
  TRUST_PROXY: "addresses or networks of proxies, such as TRUST_PROXY=127.0.0.1,10.0.0.0/8 or TRUST_PROXY=loopback",
  CORS_ORIGINS: "origins without a path, such as CORS_ORIGINS=https://films.example,http://localhost:8080, or *",
  MAX_OPERATIONS: "a whole number from 1 to 10000, such as MAX_OPERATIONS=16",
  MAX_WAITING: "a whole number up to 1000000, such as MAX_WAITING=64",
  RATE_LIMIT: "a whole number of requests a minute up to 1000000, such as RATE_LIMIT=600, or 0",
  MAX_CONNECTIONS: "a whole number from 1 to 1000000, such as MAX_CONNECTIONS=10000",
  REQUEST_TIMEOUT: "a whole number of milliseconds from 1 to 3600000, such as REQUEST_TIMEOUT=20000",
  CONNECTION_TIMEOUT: "a whole number of milliseconds from 1 to 3600000, such as CONNECTION_TIMEOUT=60000",
  STOP_DELAY: "a whole number of milliseconds up to 3600000, such as STOP_DELAY=500",
  SLOW_OPERATION: "a whole number of milliseconds up to 3600000, such as SLOW_OPERATION=1000, or 0",
  INTROSPECTION: "on or off, such as INTROSPECTION=off",
  GRAPHIQL: "on or off, such as GRAPHIQL=off",
  EXPLORER: "on or off, such as EXPLORER=off",
  METRICS: "on or off, such as METRICS=off",
  PERSISTED_ONLY: "on or off, such as PERSISTED_ONLY=on",
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** An address, a network as an address with its number of bits, or a name of the well-known ones. */
function isNetwork(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits = "1", ...more] = text.split("/");
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) > 0 && more.length === 0 && /^\d+$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most;
}

function isOrigin(text: string): boolean {
  return text === "*" || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** Reads the configuration. Throws {@link ConfigRefused} with a sentence for every variable that cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path: [name] }) => name));
    const named = Object.entries(examples).filter(([name]) => wrong.has(name));
    const sentences = named.map(([name, example]) => {
      // What is before an "@" may be a password too.
      const secret = name === "NEO4J_PASSWORD" || environment[name]?.includes("@");
      const shown = secret ? "its value" : JSON.stringify(environment[name]);
      const fault = name === "NEO4J_URI" && !secret ? neo4jUriFault(environment[name] ?? "") : "";
      return `${name} must be ${example}; ${shown} is not${fault ? `: ${fault}` : ""}.`;
    });
    throw new ConfigRefused(sentences.join("\n"));
  }
  const { GRAPH_FILE, NEO4J_URI, NEO4J_USER, NEO4J_DATABASE, NEO4J_TIMEOUT, ...given } = parsed.data;
  if (NEO4J_URI !== undefined && GRAPH_FILE !== undefined) {
    throw new ConfigRefused("NEO4J_URI and GRAPH_FILE are both set; the graph can be in one place only, so unset one.");
  }
  const graph: GraphPlace =
    NEO4J_URI === undefined
      ? { engine: "embedded", file: GRAPH_FILE }
      : {
          engine: "neo4j",
          uri: NEO4J_URI,
          user: NEO4J_USER,
          password: passwordOf(given),
          database: NEO4J_DATABASE,
          readTimeout: NEO4J_TIMEOUT,
        };
  return {
    host: given.HOST,
    port: given.PORT,
    logLevel: given.LOG_LEVEL,
    graph,
    limits: { timeout: given.OPERATION_TIMEOUT, answerBytes: given.MAX_ANSWER * 2 ** 20 },
    seed: given.SEED_DATA ?? seedFolder,
    responseCache: given.ANSWER_CACHE * 2 ** 20,
    trustProxy: given.TRUST_PROXY ?? [],
    corsOrigins: given.CORS_ORIGINS ?? [],
    maxOperations: given.MAX_OPERATIONS,
    maxWaiting: given.MAX_WAITING,
    rateLimit: given.RATE_LIMIT,
    maxConnections: given.MAX_CONNECTIONS,
    requestTimeout: given.REQUEST_TIMEOUT,
    connectionTimeout: given.CONNECTION_TIMEOUT,
    stopDelay: given.STOP_DELAY,
    slowOperation: given.SLOW_OPERATION,
    introspection: given.INTROSPECTION === "on",
    graphiql: given.GRAPHIQL === "on",
    explorer: given.EXPLORER === "on",
    metrics: given.METRICS === "on",
    persistedOnly: given.PERSISTED_ONLY === "on",
  };
}

type Secrets = Pick<z.infer<typeof variables>, "NEO4J_PASSWORD" | "NEO4J_PASSWORD_FILE">;

/** The password, from a file where one is named: its first line, as editors end a line that nobody sees. */
function passwordOf({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file }: Secrets): string {
  if (file === undefined) return NEO4J_PASSWORD ?? "";
  if (NEO4J_PASSWORD !== undefined) {
    throw new ConfigRefused(
      "NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; there is one password only, so unset one.",
    );
  }
  const refused = (reason: string): ConfigRefused =>
    new ConfigRefused(`NEO4J_PASSWORD_FILE must be ${examples.NEO4J_PASSWORD_FILE}. ${reason}`);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw refused(fileFault(error, file) ?? `"${file}" cannot be read.`);
  }
  const password = text.replace(/\r?\n[^]*$/, "");
  if (password === "") throw refused(`The first line of "${file}" is empty.`);
  return password;
}
