import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { fileFault } from "./engines/file-fault.ts";
import type { GraphPlace } from "./engines/open.ts";
import { neo4jUriFault, normalizeNeo4jUri } from "./neo4j-uri.ts";
import { seedFolder } from "./paths.ts";

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly graph: GraphPlace;
  /** The size of the response cache in bytes; 0 for none. */
  readonly responseCache: number;
  /** The folder of the records that the embedded graph is loaded from. */
  readonly seed: string;
}

/** A variable of the environment has a value that cannot be used. The message names it and gives an example. */
export class ConfigRefused extends Error {
  override readonly name = "ConfigRefused";
}

const variables = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(4000),
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
  NEO4J_TIMEOUT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(100).max(600_000)).default(8_000),
  ANSWER_CACHE: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_536)).default(64),
  SEED_DATA: z.string().refine(isFolder).optional(),
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
  SEED_DATA: "a folder of records, such as SEED_DATA=seed/data",
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
    responseCache: given.ANSWER_CACHE * 2 ** 20,
    seed: given.SEED_DATA ?? seedFolder,
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
