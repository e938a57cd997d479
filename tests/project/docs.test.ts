import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { queryPages } from "../../docs/query-pages.ts";
import { checkSeed } from "../../seed/check.ts";
import { commands } from "../../seed/commands/commands.ts";
import { executeOperation } from "../../src/graphql/execution/execute.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { embeddedEngine } from "../../src/engines/embedded.ts";
import { labelOf, relationshipTypes } from "../../src/graph/vocabulary.ts";
import { projectRoot } from "../../src/paths.ts";
import { graphOf, seedFolder } from "../world.ts";

const queryFolder = join(projectRoot, "docs", "queries");
const pages = markdownFiles();
const readme = text("README.md");
const reviews = checkSeed(seedFolder).seed.of("review");

describe("docs/queries", () => {
  test("every page of docs/queries is up to date", async () => {
    const wanted = await queryPages(queryFolder, seedFolder);
    const stored = readdirSync(queryFolder).filter((name) => name.endsWith(".md"));
    expect(stored.sort()).toEqual([...wanted.keys()].sort());
    for (const [name, page] of wanted) {
      expect(text(`docs/queries/${name}`) === page, `${name} is stale: run \`npm run generate\``).toBe(true);
    }
  });
});

describe("the README's queries", () => {
  const schema = createSchema();
  const engine = embeddedEngine();
  beforeAll(async () => {
    await engine.replace(graphOf(seedFolder));
  });
  afterAll(() => engine.close());
  const examples = [...readme.matchAll(/^(.+)\n\n```graphql\n([^`]*)```\n\n```json\n([^`]*)```/gm)];

  test("the README has three example queries", () => {
    expect(examples).toHaveLength(3);
  });

  test.each(examples.map(([, question = "", query = "", shown = ""]) => ({ question, query, shown })))(
    "the README shows the answer to: $question",
    async ({ query, shown }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const answer = JSON.stringify((await executeOperation(schema, engine, { document })).result, null, 2);
      expect(holds(JSON.parse(answer), JSON.parse(shown)), `the answer is ${answer}`).toBe(true);
    },
  );
});

describe("what the documentation names exists", () => {
  test.each(pages)("%s links to files that exist", (page) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const dangling = links
      .filter((link) => !/^[a-z]+:|^#/.test(link))
      .filter((link) => !existsSync(join(projectRoot, posix.join(dirname(page), link.replace(/#.*/, "")))));
    expect(dangling).toEqual([]);
  });

  test.each(pages)("%s names commands that exist", (page) => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    const named = [...text(page).matchAll(/\bnpm (?:run (?:-s )?([a-z:]+)|(start|test)\b)/g)];
    expect(named.map(([, run, own]) => run ?? own).filter((script) => !(script && script in scripts))).toEqual([]);
    const seeding = [...text(page).matchAll(/npm run seed -- ([a-z]+)/g)].map(([, command]) => command);
    expect(seeding.filter((command) => !commands.some(({ name }) => name === command))).toEqual([]);
  });

  test("the README's table has every variable of the configuration with its default, and no other", () => {
    const variables = [...text("src/config.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+): ([a-z].*?),$/gms)];
    const defaults = variables.map(([, name, type = ""]) => [
      name,
      (/\.default\("?(.*?)"?\)/.exec(type)?.[1] ?? "").replace(/(?<=\d)_(?=\d)/g, ""),
    ]);
    const rows = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (?:`(.*?)`)? *\|/gm)];
    expect(text("seed/cli.ts")).toContain('environment["SEED_DATA"]');
    expect(Object.fromEntries(rows.map(([, name, value = ""]) => [name, value]))).toEqual({
      ...Object.fromEntries(defaults),
      SEED_DATA: "seed/data",
    });
    expect(defaults.length).toBeGreaterThan(7);
  });

  test("the picture of the graph shows every kind of node, and only existing relationship types", () => {
    const shown = (css: string): string[] =>
      [...text("docs/graph.svg").matchAll(new RegExp(`class="${css}\\b[^>]*>([^<]+)<`, "g"))].map(
        ([, words = ""]) => words,
      );
    expect(shown("kind").sort()).toEqual(Object.values(labelOf).sort());
    const types = shown("type")
      .flatMap((words) => words.split(" · "))
      .filter((type) => type !== "…");
    expect(types.filter((type) => !(relationshipTypes as readonly string[]).includes(type))).toEqual([]);
  });

  test("NOTICE names every essay with its address", () => {
    const notice = text("NOTICE");
    const missing = reviews
      .flatMap(({ value: { title, url } }) => [title, url ?? title])
      .filter((words) => !notice.includes(words));
    expect(missing).toEqual([]);
  });

  test("CITATION.cff has the version of the package", () => {
    const { version } = JSON.parse(text("package.json")) as { version: string };
    expect(text("CITATION.cff")).toContain(`\nversion: ${version}\n`);
  });
});

function text(file: string): string {
  return readFileSync(join(projectRoot, file), "utf8");
}

/** A page without its code, in which brackets are not links. */
function prose(page: string): string {
  return text(page)
    .replaceAll(/^```.*?^```$/gms, "")
    .replaceAll(/`[^`]*`/g, "");
}

/** Every Markdown file of the project, by its path from the root. */
function markdownFiles(): string[] {
  const strangers = new Set(["node_modules", "dist", "coverage", ".git", ".cache"]);
  return readdirSync(projectRoot, { withFileTypes: true })
    .filter(({ name }) => !strangers.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(projectRoot, entry.name), { recursive: true, encoding: "utf8" }).map((name) =>
            posix.join(entry.name, name.replaceAll("\\", "/")),
          )
        : [entry.name],
    )
    .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
    .sort();
}

/** Whether an answer is the shown one, in which "…" replaces omitted items of a list or the end of a text. */
function holds(answer: unknown, shown: unknown): boolean {
  if (typeof shown === "string" && shown.endsWith("…"))
    return typeof answer === "string" && answer.startsWith(shown.slice(0, -1));
  if (Array.isArray(shown)) return Array.isArray(answer) && holdsInOrder(answer, shown);
  if (shown === null || typeof shown !== "object") return answer === shown;
  if (answer === null || typeof answer !== "object") return false;
  const given = answer as Readonly<Record<string, unknown>>;
  const keys = Object.keys(shown);
  return (
    keys.length === Object.keys(given).length &&
    Object.entries(shown).every(([key, value]) => key in given && holds(given[key], value))
  );
}

function holdsInOrder(answer: readonly unknown[], [first, ...others]: readonly unknown[]): boolean {
  if (first === undefined) return answer.length === 0;
  if (first === "…") return [...answer, undefined].some((_, at) => holdsInOrder(answer.slice(at), others));
  return answer.length > 0 && holds(answer[0], first) && holdsInOrder(answer.slice(1), others);
}
