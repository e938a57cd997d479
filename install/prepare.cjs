"use strict";
// What `npm ci` runs last: it builds, or says in a sentence why nothing can be built.

const { spawnSync } = require("child_process");
const { existsSync } = require("fs");
const { join } = require("path");
const { nodeFault } = require("./node-fault.cjs");

const root = join(__dirname, "..");
const tools = ["typescript", "vite"];

process.exitCode = prepare();

function prepare() {
  const fault = nodeFault(process.version, require("../package.json").engines.node);
  if (fault) return refuse(fault);
  const missing = tools.filter((name) => !existsSync(join(root, "node_modules", name, "package.json")));
  if (missing.length > 0) {
    // Whoever installs for production beside a build that was made elsewhere needs no tools.
    if (existsSync(join(root, "dist", "src", "main.js"))) return 0;
    return refuse(
      "Nothing is built, because the tools for building (" +
        missing.join(", ") +
        ") are not installed: NODE_ENV=production and --omit=dev leave them out. Install with: npm ci --include=dev",
    );
  }
  const { status } = spawnSync("npm run build", { cwd: root, stdio: "inherit", shell: true });
  return status === null ? 1 : status;
}

function refuse(sentence) {
  process.stderr.write(sentence + "\n");
  return 1;
}
