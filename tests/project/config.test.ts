import { join } from "node:path";
import fc from "fast-check";
import neo4jDriver from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { ConfigRefused, readConfig } from "../../src/config.ts";
import { defaultOptions } from "../../src/http/server-options.ts";
import { projectRoot } from "../../src/paths.ts";
import { folderWith } from "../seed/temporary.ts";
import { worldFolder } from "../world.ts";

const neo4j = { engine: "neo4j", uri: "neo4j://localhost:7687", user: "neo4j", password: "", database: "neo4j" };

describe("the configuration", () => {
  test("the configuration is complete where the environment says nothing", () => {
    expect(readConfig({})).toEqual({
      ...defaultOptions,
      host: "127.0.0.1",
      port: 4000,
      logLevel: "info",
      graph: { engine: "embedded", file: undefined },
      responseCache: 64 * 2 ** 20,
      limits: { timeout: 10_000, answerBytes: 16 * 2 ** 20 },
      seed: join(projectRoot, "seed", "data"),
    });
  });

  test.each([
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ LOG_LEVEL: "silent" }, { logLevel: "silent" }],
    [{ GRAPH_FILE: "film.graph" }, { graph: { engine: "embedded", file: "film.graph" } }],
    [{ NEO4J_URI: "neo4j://localhost:7687" }, { graph: neo4j }],
    [
      { NEO4J_URI: "neo4j://localhost:7687?policy=eu" },
      { graph: { ...neo4j, uri: "neo4j://localhost:7687?policy=eu" } },
    ],
    [{ NEO4J_URI: "bolt://localhost:7687/" }, { graph: { ...neo4j, uri: "bolt://localhost:7687/" } }],
    [{ NEO4J_URI: "BOLT+S://DB:7687" }, { graph: { ...neo4j, uri: "bolt+s://DB:7687" } }],
    [{ NEO4J_URI: "bolt://[::1]:7687" }, { graph: { ...neo4j, uri: "bolt://[::1]:7687" } }],
    [{ NEO4J_URI: "neo4j://db:1?policy=eu&region=x" }, { graph: { ...neo4j, uri: "neo4j://db:1?policy=eu&region=x" } }],
    [{ NEO4J_URI: "neo4j://db", NEO4J_TIMEOUT: "500" }, { graph: { ...neo4j, uri: "neo4j://db", readTimeout: 500 } }],
    [{ NEO4J_URI: "bolt+ssc://db" }, { graph: { ...neo4j, uri: "bolt+ssc://db" } }],
    [{ NEO4J_URI: "neo4j+s://x.databases.neo4j.io" }, { graph: { ...neo4j, uri: "neo4j+s://x.databases.neo4j.io" } }],
    [
      { NEO4J_URI: "neo4j://localhost:7687", NEO4J_USER: "reader", NEO4J_PASSWORD: "hunter2", NEO4J_DATABASE: "films" },
      { graph: { ...neo4j, user: "reader", password: "hunter2", database: "films" } },
    ],
    [{ NEO4J_USER: "reader", NEO4J_PASSWORD: "hunter2" }, { graph: { engine: "embedded", file: undefined } }],
    [{ ANSWER_CACHE: "0" }, { responseCache: 0 }],
    [{ OPERATION_TIMEOUT: "100", MAX_ANSWER: "1" }, { limits: { timeout: 100, answerBytes: 2 ** 20 } }],
    [{ TRUST_PROXY: "127.0.0.1" }, { trustProxy: ["127.0.0.1"] }],
    [{ TRUST_PROXY: "loopback, 10.0.0.0/8,fd00::/8" }, { trustProxy: ["loopback", "10.0.0.0/8", "fd00::/8"] }],
    [
      { CORS_ORIGINS: "https://films.example,http://localhost:8080" },
      { corsOrigins: ["https://films.example", "http://localhost:8080"] },
    ],
    [{ CORS_ORIGINS: "*" }, { corsOrigins: ["*"] }],
    [
      { MAX_OPERATIONS: "1", MAX_WAITING: "0" },
      { maxOperations: 1, maxWaiting: 0 },
    ],
    [
      { RATE_LIMIT: "600", MAX_CONNECTIONS: "100" },
      { rateLimit: 600, maxConnections: 100 },
    ],
    [
      { REQUEST_TIMEOUT: "5000", CONNECTION_TIMEOUT: "7000", STOP_DELAY: "0", SLOW_OPERATION: "0" },
      { requestTimeout: 5_000, connectionTimeout: 7_000, stopDelay: 0, slowOperation: 0 },
    ],
    [
      { INTROSPECTION: "off", GRAPHIQL: "off", EXPLORER: "off" },
      { introspection: false, graphiql: false, explorer: false },
    ],
    [
      { METRICS: "off", PERSISTED_ONLY: "on" },
      { metrics: false, persistedOnly: true },
    ],
    [{ SEED_DATA: worldFolder }, { seed: worldFolder }],
    [{ HOME: "/root", PATH: "" }, {}],
  ])("the configuration takes what the environment says: %j", (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  test.each([
    [
      { OPERATION_TIMEOUT: "0" },
      'OPERATION_TIMEOUT must be a whole number of milliseconds from 100 to 600000, such as OPERATION_TIMEOUT=10000; "0" is not.',
    ],
    [
      { MAX_ANSWER: "16MB" },
      'MAX_ANSWER must be a whole number of mebibytes from 1 to 256, such as MAX_ANSWER=16; "16MB" is not.',
    ],
    [{ PORT: "70000" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "70000" is not.'],
    [{ PORT: "-1" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "-1" is not.'],
    [{ PORT: "4000.5" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "4000.5" is not.'],
    [{ PORT: "http" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "http" is not.'],
    [{ PORT: "0x10" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "0x10" is not.'],
    [{ PORT: "" }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; "" is not.'],
    [{ PORT: " " }, 'PORT must be a whole number from 0 to 65535, such as PORT=4000; " " is not.'],
    [{ HOST: "" }, 'HOST must be an address to listen on, such as HOST=127.0.0.1; "" is not.'],
    [
      { LOG_LEVEL: "loud" },
      'LOG_LEVEL must be one of debug, info, warn, error and silent, such as LOG_LEVEL=info; "loud" is not.',
    ],
    [
      { ANSWER_CACHE: "much" },
      'ANSWER_CACHE must be a whole number of mebibytes up to 65536, such as ANSWER_CACHE=64; "much" is not.',
    ],
    [
      { TRUST_PROXY: "proxy.example" },
      'TRUST_PROXY must be addresses or networks of proxies, such as TRUST_PROXY=127.0.0.1,10.0.0.0/8 or TRUST_PROXY=loopback; "proxy.example" is not.',
    ],
    [
      { TRUST_PROXY: "10.0.0.0/33" },
      'TRUST_PROXY must be addresses or networks of proxies, such as TRUST_PROXY=127.0.0.1,10.0.0.0/8 or TRUST_PROXY=loopback; "10.0.0.0/33" is not.',
    ],
    [
      { TRUST_PROXY: "" },
      'TRUST_PROXY must be addresses or networks of proxies, such as TRUST_PROXY=127.0.0.1,10.0.0.0/8 or TRUST_PROXY=loopback; "" is not.',
    ],
    [
      { CORS_ORIGINS: "https://films.example/" },
      'CORS_ORIGINS must be origins without a path, such as CORS_ORIGINS=https://films.example,http://localhost:8080, or *; "https://films.example/" is not.',
    ],
    [
      { CORS_ORIGINS: "films.example" },
      'CORS_ORIGINS must be origins without a path, such as CORS_ORIGINS=https://films.example,http://localhost:8080, or *; "films.example" is not.',
    ],
    [
      { MAX_OPERATIONS: "0" },
      'MAX_OPERATIONS must be a whole number from 1 to 10000, such as MAX_OPERATIONS=16; "0" is not.',
    ],
    [
      { REQUEST_TIMEOUT: "20s" },
      'REQUEST_TIMEOUT must be a whole number of milliseconds from 1 to 3600000, such as REQUEST_TIMEOUT=20000; "20s" is not.',
    ],
    [{ INTROSPECTION: "false" }, 'INTROSPECTION must be on or off, such as INTROSPECTION=off; "false" is not.'],
    [{ PERSISTED_ONLY: "ON" }, 'PERSISTED_ONLY must be on or off, such as PERSISTED_ONLY=on; "ON" is not.'],
    [{ SEED_DATA: "nowhere" }, 'SEED_DATA must be a folder of records, such as SEED_DATA=seed/data; "nowhere" is not.'],
    [{ GRAPH_FILE: "" }, 'GRAPH_FILE must be a file for the embedded graph, such as GRAPH_FILE=film.graph; "" is not.'],
    [
      { NEO4J_URI: "http://localhost:7474" },
      'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "http://localhost:7474" is not.',
    ],
    [
      { NEO4J_URI: "localhost" },
      'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "localhost" is not.',
    ],
    [
      { NEO4J_URI: "bolt://" },
      'NEO4J_URI must be a database\'s address, such as NEO4J_URI=neo4j://localhost:7687; "bolt://" is not.',
    ],
    [
      { NEO4J_TIMEOUT: "10" },
      'NEO4J_TIMEOUT must be a whole number of milliseconds from 100 to 600000, such as NEO4J_TIMEOUT=8000; "10" is not.',
    ],
    [
      { NEO4J_URI: "bolt://x", NEO4J_USER: "" },
      'NEO4J_USER must be a user\'s name, such as NEO4J_USER=neo4j; "" is not.',
    ],
    [
      { NEO4J_URI: "bolt://x", NEO4J_DATABASE: "" },
      'NEO4J_DATABASE must be a database\'s name, such as NEO4J_DATABASE=neo4j; "" is not.',
    ],
    [
      { NEO4J_URI: "bolt://x", GRAPH_FILE: "film.graph" },
      "NEO4J_URI and GRAPH_FILE are both set; the graph can be in one place only, so unset one.",
    ],
  ])("the configuration refuses %j in a sentence with an example", (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(new ConfigRefused(sentence));
  });

  test.each([
    ["bolt://localhost:99999", "its port must be a whole number from 1 to 65535"],
    ["bolt://localhost:0", "its port must be a whole number from 1 to 65535"],
    ["bolt://localhost:", "its port must be a whole number from 1 to 65535"],
    ["bolt://localhost:abc", "its port must be a whole number from 1 to 65535"],
    ["bolt://localhost:76.87", "its port must be a whole number from 1 to 65535"],
    ["bolt://localhost:-1", "its port must be a whole number from 1 to 65535"],
    ["bolt://:7687", "it names no host"],
    ["neo4j:///film", "it names no host"],
    ["bolt://::1:7687", "an address of IPv6 must be in brackets, as in bolt://[::1]:7687"],
    ["bolt://2001:db8::1", "an address of IPv6 must be in brackets, as in bolt://[::1]:7687"],
    ["bolt://[localhost]:7687", "[localhost] is no address of IPv6"],
    ["bolt://localhost:7687 ", "it holds a blank"],
    [" bolt://localhost:7687", "it holds a blank"],
    ["bolt://local host:7687", "it holds a blank"],
    ["bolt://localhost:7687\n", "it holds a blank"],
    ["bolt://127.0.0.1:17687/film", "it may hold no path; NEO4J_DATABASE=film names a database"],
    ["bolt://localhost#film", 'it may hold no "#"'],
    ["bolt://localhost:7687?policy=eu", "only an address that begins with neo4j may have parameters"],
    ["BOLT+S://localhost?policy=eu", "only an address that begins with neo4j may have parameters"],
    ["neo4j://localhost:1?a=1&a=2", 'it gives the parameter "a" twice'],
    ["neo4j://localhost:1?a", "each of its parameters needs a name and a value"],
    ["neo4j://localhost:1?a=", "each of its parameters needs a name and a value"],
    ["neo4j://localhost:1?a=1&", "each of its parameters needs a name and a value"],
    ["neo4j://localhost:1?", "each of its parameters needs a name and a value"],
  ])("the configuration says what is wrong with the address %j", (NEO4J_URI, fault) => {
    expect(() => readConfig({ NEO4J_URI })).toThrow(
      new ConfigRefused(
        `NEO4J_URI must be a database's address, such as NEO4J_URI=neo4j://localhost:7687; ${JSON.stringify(NEO4J_URI)} is not: ${fault}.`,
      ),
    );
  });

  test("every address that the configuration takes is one that the driver takes", () => {
    const host = fc.constantFrom(
      "db",
      "127.0.0.1",
      "[::1]",
      "x.databases.neo4j.io",
      "LocalHost",
      "-",
      "a_b",
      "",
      "::1",
    );
    const port = fc.oneof(
      fc.constantFrom("", ":", ":0", ":x"),
      fc.integer({ min: -9, max: 70_000 }).map((n) => `:${n}`),
    );
    const ending = fc.oneof(
      fc.constantFrom("", "/", "/film", "?", "?a", "?a=1", "/?a=1&b=2", "?a=1&a=1", "?=1", "?a=1=2", "#x", " "),
      fc.string({ maxLength: 5 }),
    );
    const scheme = fc.constantFrom("neo4j", "BOLT", "bolt+s", "Neo4j+SSC", "http", "bolt+x");
    fc.assert(
      fc.property(scheme, host, port, ending, (...[schemeOf, hostOf, portOf, end]) => {
        const address = `${schemeOf}://${hostOf}${portOf}${end}`;
        let graph;
        try {
          ({ graph } = readConfig({ NEO4J_URI: address }));
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigRefused);
          return;
        }
        if (graph.engine !== "neo4j") throw new Error("A database was named.");
        const driver = neo4jDriver.driver(graph.uri);
        void driver.close();
      }),
      { numRuns: 2_000 },
    );
  });

  test("the configuration reads the password from a file where one is named", () => {
    const file = join(folderWith({ secret: "hunter2\r\n", other: "a b", empty: "\n" }), "secret");
    const read = (NEO4J_PASSWORD_FILE: string) =>
      readConfig({ NEO4J_URI: "neo4j://localhost:7687", NEO4J_PASSWORD_FILE }).graph;
    expect(read(file)).toMatchObject({ password: "hunter2" });
    expect(read(join(file, "..", "other"))).toMatchObject({ password: "a b" });
    const refusal =
      "NEO4J_PASSWORD_FILE must be a file that holds a password, such as NEO4J_PASSWORD_FILE=/run/secrets/neo4j.";
    const [empty, missing] = [join(file, "..", "empty"), join(file, "..", "missing")];
    expect(() => read(empty)).toThrow(new ConfigRefused(`${refusal} The first line of "${empty}" is empty.`));
    expect(() => read(missing)).toThrow(new ConfigRefused(`${refusal} There is no "${missing}": check the name.`));
    expect(() => readConfig({ NEO4J_URI: "bolt://x", NEO4J_PASSWORD: "a", NEO4J_PASSWORD_FILE: file })).toThrow(
      new ConfigRefused(
        "NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; there is one password only, so unset one.",
      ),
    );
  });

  test("the configuration names every variable that is wrong, each on a line", () => {
    expect(() => readConfig({ PORT: "x", LOG_LEVEL: "loud", HOST: "" })).toThrow(
      /^HOST must be .*\nPORT must be .*\nLOG_LEVEL must be .*$/,
    );
  });

  test("the configuration never shows a password, right or wrong", () => {
    const wrong = { NEO4J_PASSWORD: 7, PORT: "x" } as unknown as Record<string, string>;
    expect(() => readConfig({ ...wrong, NEO4J_USER: "" })).toThrow(
      "NEO4J_PASSWORD must be a password, such as NEO4J_PASSWORD=secret; its value is not.",
    );
    expect(() => readConfig({ NEO4J_PASSWORD: "hunter2", PORT: "x" })).toThrow(/^(?!.*hunter2)/s);
  });

  test.each(["bolt://neo4j:hunter2@localhost", "bolt://db/?at=hunter2@x", "http://neo4j:hunter2@localhost"])(
    "the configuration takes no address that could hold a password, and shows none: %s",
    (NEO4J_URI) => {
      expect(() => readConfig({ NEO4J_URI })).toThrow(
        new ConfigRefused(
          "NEO4J_URI must be a database's address, such as NEO4J_URI=neo4j://localhost:7687; its value is not.",
        ),
      );
    },
  );
});
