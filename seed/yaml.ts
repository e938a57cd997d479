import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { didYouMean, formatPath, type Path, type Place, type Problem } from "./problem.ts";
import { schemaAt } from "./schema-walk.ts";
import { fileTextFault } from "./text-fault.ts";
import { valueAt } from "./value-at.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** What a YAML file holds, with a way back to each value's place. */
export interface YamlFile {
  readonly value: unknown;
  /** The place of the value at a path; of the nearest value around it where nothing stands there. */
  readonly place: (path: Path) => Place;
}

/** Reads bytes as one YAML document in UTF-8, or says what keeps them from being one. */
export function readYaml(file: string, bytes: Uint8Array): YamlFile | { readonly problems: readonly Problem[] } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      problems: [{ file, line: 1, column: 1, path: "", rule: "utf-8", message: "The file must be UTF-8 text." }],
    };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  // A character that no text may hold is shown where it is, even in a comment or where it breaks the YAML.
  const unseen = fileTextFault(text);
  if (unseen) {
    return { problems: [{ ...at(unseen.at), path: "", rule: "text", message: `The file ${unseen.message}.` }] };
  }
  const faults = yamlFaults(document, text);
  if (faults.length > 0) {
    return { problems: faults.map(({ offset, ...fault }) => ({ ...at(offset), path: "", ...fault })) };
  }
  return { value: document.toJS() as unknown, place: (path) => at(offsetOf(document, path)) };
}

/** What keeps a file's value from having the shape that its schema asks for, each with its place. */
export function shapeProblems(error: z.ZodError, { value, place }: YamlFile, schema: z.ZodType): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        ...place([...path, key]),
        path: formatPath([...path, key]),
        rule: "record",
        message: `No key "${key}" is known here.${didYouMean(key, known)}`,
      }));
    }
    return [{ ...place(path), path: formatPath(path), rule: "record", message: describe(issue, valueAt(value, path)) }];
  });
}

/** The offset of the value at a path, or, for the last key of a path that ends in one, of the key itself. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    const parent = length === 0 ? undefined : document.getIn(part.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(part.at(-1)),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The keys that a schema knows at a path, for a suggestion. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function describe(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) return `"${String(issue.path.at(-1))}" is missing.`;
  const shown = typeof found === "object" ? "This" : typeof found === "number" ? String(found) : JSON.stringify(found);
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const suggestion = typeof found === "string" ? didYouMean(found, allowed) : "";
    return `${shown} must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}.${suggestion}`;
  }
  if (issue.code === "invalid_key") return `${JSON.stringify(issue.path.at(-1))} ${issue.issues[0]?.message}.`;
  if (issue.code === "invalid_type") return `${shown} must be ${article(issue.expected)}.`;
  if (issue.code === "too_big" && issue.origin === "int") return `${shown} is too large for a whole number.`;
  if (issue.code === "invalid_format" && issue.format === "url")
    return `${shown} must be a whole address such as https://example.org/page.`;
  if (issue.code === "invalid_format" && issue.format === "date") return `${shown} must be a day such as "2013-12-18".`;
  return `${shown} ${issue.message}.`;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    array: "a list",
    object: "a map",
    record: "a map",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  };
  return words[expected] ?? expected;
}
