import type { Rule } from "./rule.ts";

/** What every file must be by itself. Reading checks it, before the rules between records are tried. */
export const fileRules: readonly Pick<Rule, "name" | "description">[] = [
  { name: "known-folder", description: "The data folder holds one folder for each kind of record, and no others." },
  { name: "some-record", description: "The data folder holds a record, so that no load empties the graph by mistake." },
  {
    name: "readable",
    description: "A record is a file that can be read, not a pipe or a lost link, and at most 1 MiB large.",
  },
  {
    name: "file-name",
    description:
      "A file is named in lower-case words joined by hyphens, ends in .yaml, and has a name that Windows can hold.",
  },
  { name: "utf-8", description: "A file is text in UTF-8." },
  { name: "text", description: "Text can be seen, is composed (NFC), and turns the direction of no other text." },
  {
    name: "yaml",
    description: "A file is one YAML document in plain words: no aliases, tags or repeated keys, and plain numbers.",
  },
  { name: "record", description: "A file has the keys and values that its kind of record allows." },
  { name: "inventory-id", description: "The inventory names nodes and edges that exist, by their present ids." },
];
