import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { projectRoot } from "../../src/paths.ts";
import { folderWith } from "../seed/temporary.ts";

const text = (path: string): string => readFileSync(join(projectRoot, path), "utf8");

const { engines, allowScripts, scripts } = z
  .object({
    engines: z.object({ node: z.string() }),
    allowScripts: z.record(z.string(), z.boolean()),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(text("package.json")));

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(text("package-lock.json")));

/** Runs a script of `install` in a checkout that holds these files besides, and gives what it says. */
function outcomeOf(script: string, files: Readonly<Record<string, string>>): { status: number | null; stderr: string } {
  const root = folderWith(files);
  for (const part of ["install", "package.json"])
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(root, "install", script)], { encoding: "utf8" });
  return { status, stderr };
}

describe("an install", () => {
  test("an install without the tools for building says how to get them", () => {
    expect(outcomeOf("prepare.cjs", { "node_modules/vite/package.json": "{}" })).toEqual({
      status: 1,
      stderr:
        "Nothing is built, because the tools for building (typescript) are not installed: NODE_ENV=production and --omit=dev leave them out. Install with: npm ci --include=dev\n",
    });
  });

  test("an install without the tools for building is done where there is a build already", () => {
    expect(outcomeOf("prepare.cjs", { "dist/src/main.js": "" })).toEqual({ status: 0, stderr: "" });
  });

  test("no package runs a script when it is installed", () => {
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const denied = Object.fromEntries(scripted.map(([path]) => [path.replace(/^.*node_modules\//, ""), false]));
    expect(allowScripts).toEqual(denied);
  });

  test("every package is checked by its hash, but those that SECURITY.md names", () => {
    const unchecked = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
    );
    const named = [...text("SECURITY.md").matchAll(/`(@grafeo-db\/js-[\w-]+)`/g)].map(
      ([, name]) => `node_modules/${name}`,
    );
    expect(unchecked.map(([path]) => path)).toEqual(named);
  });
});

describe("a start", () => {
  test("npm start runs the script that says what is missing", () => {
    expect(scripts["start"]).toBe("node install/start.cjs");
    expect(scripts["prepare"]).toBe("node install/prepare.cjs");
  });

  test("a start without packages says to install them", () => {
    expect(outcomeOf("start.cjs", {})).toEqual({ status: 1, stderr: "The packages are not installed yet: npm ci\n" });
  });

  test("a start without a build says to build first", () => {
    expect(outcomeOf("start.cjs", { "node_modules/fastify/package.json": "{}" })).toEqual({
      status: 1,
      stderr: "The server is not built yet. Build it first: npm ci --include=dev && npm run build\n",
    });
  });

  test("a start runs what was built, in a folder of any name", () => {
    const root = join(folderWith({}), "100% #1 ? Фильмы");
    for (const part of ["node_modules/fastify", "dist/src"]) mkdirSync(join(root, part), { recursive: true });
    for (const part of ["install", "package.json"])
      cpSync(join(projectRoot, part), join(root, part), { recursive: true });
    writeFileSync(join(root, "dist/src/main.js"), "await Promise.resolve();\nprocess.exitCode = 7;\n");
    expect(spawnSync(process.execPath, [join(root, "install", "start.cjs")]).status).toBe(7);
  });

  const { nodeFault } = z
    .object({ nodeFault: z.custom<(version: string, range: string) => string | undefined>() })
    .parse(createRequire(import.meta.url)("../../install/node-fault.cjs"));

  test.each(["v20.19.0", "v20.20.2", "v22.0.0", "v24.1.0", "v100.0.0"])("Node %s is new enough", (version) => {
    expect(nodeFault(version, engines.node)).toBeUndefined();
  });

  test.each(["v0.12.18", "v12.22.0", "v18.20.0", "v20.9.0", "v20.18.3"])("Node %s is said to be too old", (version) => {
    expect(nodeFault(version, engines.node)).toBe(`Node.js 20.19 or later is needed, but this is ${version}.`);
  });
});

describe("the licences of what is installed for production", () => {
  const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0", "CC0-1.0"];
  const sbom = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"], {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (sbom.status !== 0)
    process.stderr.write("npm cannot list what is installed, so that its licences are not checked.\n");

  test.skipIf(sbom.status !== 0)("every package has a licence that permits any use", () => {
    const licence = z.object({ license: z.object({ id: z.string() }) });
    const expression = z.object({ expression: z.string() });
    const { components } = z
      .object({
        components: z.array(
          z.object({ name: z.string(), licenses: z.array(z.union([licence, expression])).optional() }),
        ),
      })
      .parse(JSON.parse(sbom.stdout));
    expect(components.length).toBeGreaterThan(100);
    const others = components.filter(({ licenses = [] }) => {
      const named = licenses.flatMap((each) =>
        "license" in each ? [each.license.id] : each.expression.split(/ AND |[()]/),
      );
      return named.length === 0 || !named.filter(Boolean).every((id) => allowed.includes(id));
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});

test("no file of the project has a name that Windows cannot hold", () => {
  const others = new Set(["node_modules", "dist", "coverage", ".git", ".cache"]);
  const names = readdirSync(projectRoot, { withFileTypes: true })
    .filter(({ name }) => !others.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(projectRoot, entry.name), { recursive: true, encoding: "utf8" })
            .filter((name) => !name.includes("node_modules"))
            .map((name) => join(entry.name, name))
        : [entry.name],
    );
  const parts = [...new Set(names.flatMap((name) => name.split(/[\\/]/)))];
  expect(parts.filter((part) => /[<>:"|?*\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(part))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase().normalize("NFC"))).size).toBe(names.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThan(200);
});
