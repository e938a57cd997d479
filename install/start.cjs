"use strict";
// What `npm start` runs: the built server, or a sentence that says what is missing.

const { existsSync } = require("fs");
const { join } = require("path");
const { pathToFileURL } = require("url");
const { nodeFault } = require("./node-fault.cjs");

const root = join(__dirname, "..");
const main = join(root, "dist", "src", "main.js");

const fault = nodeFault(process.version, require("../package.json").engines.node) || missing();
if (fault) {
  process.stderr.write(fault + "\n");
  process.exitCode = 1;
} else {
  import(pathToFileURL(main).href);
}

function missing() {
  if (!existsSync(join(root, "node_modules", "fastify"))) return "The packages are not installed yet: npm ci";
  if (!existsSync(main)) return "The server is not built yet. Build it first: npm ci --include=dev && npm run build";
  return undefined;
}
