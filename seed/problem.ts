import { closest, distance } from "fastest-levenshtein";
import { compareText } from "../src/graph/text.ts";
import { printable } from "./text-fault.ts";

/** A place in a seed file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way from a record's root to a value in it. */
export type Path = readonly (string | number)[];

/** Something wrong in the seed. Problems are values: all are collected, and all are printed. */
export interface Problem extends Place {
  readonly path: string;
  /** The rule that found it, by its name. */
  readonly rule: string;
  readonly message: string;
}

/** A problem as one line: `file:line:column  path  message (rule)`. */
export function formatProblem({ file, line, column, path, rule, message }: Problem): string {
  return printable(`${file}:${line}:${column}  ${path || "(record)"}  ${message} (${rule})`);
}

/** A path as people write it: `characters[1].name`. */
export function formatPath(path: Path): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

/** A sentence that offers the nearest known word, with a space before it, or nothing where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const candidates = [...known];
  if (candidates.length === 0) return "";
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? ` Did you mean "${nearest}"?` : "";
}

/** Problems in the order of files, then lines. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}
