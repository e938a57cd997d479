import { pino } from "pino";
import { embeddedEngine } from "../src/engines/embedded.ts";
import { createServer } from "../src/http/server.ts";

// Serves a file's graph without loading records into it, until it is killed.
const [, , file = ""] = process.argv;
const log = pino({ level: "warn" });
const { app } = await createServer(embeddedEngine({ file }), log, { responseCache: 0 });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`GraphQL on ${address}/graphql\n`);
