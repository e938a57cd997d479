import type { Rule } from "./rule.ts";

/** What every file must be by itself. Reading checks it, before the rules between records are tried. */
export const fileRules: readonly Pick<Rule, "name" | "description">[] = [
  { name: "known-folder", description: "The data folder holds one folder for each kind of record, and no others." },
  { name: "file-name", description: "A file is named in lower-case words joined by hyphens and ends in .yaml." },
  { name: "utf-8", description: "A file is text in UTF-8." },
  { name: "yaml", description: "A file is one YAML document, without aliases and without a key that is used twice." },
  { name: "record", description: "A file has the keys and values that its kind of record allows." },
  { name: "inventory-id", description: "The inventory names nodes and edges that exist, by their present ids." },
];
