import { type Document, isAlias, isScalar, type Node, visit, type YAMLError } from "yaml";
import { textFault } from "./text-fault.ts";
import { yamlSentence } from "./yaml-sentence.ts";

/** What keeps a document from being a record, with the offset where it is. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: "yaml" | "text";
  readonly message: string;
}

/**
 * Everything that keeps a document from having a value that reads the same to everyone: errors of its YAML, what records do
 * without, such as aliases and tags, and texts that cannot be seen or compared.
 */
export function yamlFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  // Of a tag that the library does not know it only warns; below, every tag is refused.
  const warnings = document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
  const faults: YamlFault[] = firstOfEachLine([...document.errors, ...warnings], text).map((error) => ({
    offset: error.pos[0],
    rule: "yaml",
    message: yamlSentence(error, text),
  }));
  if (document.directives.yaml.explicit === true) {
    const message = 'Take out the line that begins with "%YAML": a record begins with its keys.';
    faults.push({ offset: 0, rule: "yaml", message });
  }
  visit(document, { Node: (_key, node) => void faults.push(...nodeFaults(node, text)) });
  return faults;
}

/** One fault of a line often leads the parser into several errors, of which the first says the most. */
function firstOfEachLine(errors: readonly YAMLError[], text: string): YAMLError[] {
  const lines = new Set<number>();
  return errors.filter(({ pos: [offset] }) => {
    const line = text.lastIndexOf("\n", offset - 1);
    return lines.size < lines.add(line).size;
  });
}

function nodeFaults(node: Node, text: string): YamlFault[] {
  const [offset = 0, end = 0] = node.range ?? [];
  const yaml = (message: string): YamlFault[] => [{ offset, rule: "yaml", message }];
  // The value of an alias has another place, or does not end.
  if (isAlias(node)) return yaml(`Write the value out where "*${node.source}" stands: records have no aliases.`);
  if (node.tag !== undefined) return yaml(`Take out the tag "${shortTag(node.tag)}": records have none.`);
  if (!isScalar(node)) return [];
  if (typeof node.value === "number" && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(node.source ?? ""))
    return yaml(`Write the number ${node.source} in plain digits, or put it in quotes if it is a text.`);
  const fault = typeof node.value === "string" ? textFault(node.value.trim()) : undefined;
  if (!fault) return [];
  // An escaped character is not in the file as such; the text's own place is then the nearest.
  const written = text
    .slice(offset, end)
    .indexOf(String.fromCodePoint(String(node.value).trim().codePointAt(fault.at) ?? 0));
  return [{ offset: offset + Math.max(written, 0), rule: "text", message: `This text ${fault.message}.` }];
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}
