import type { Spread } from "./statistics.ts";

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** A median with its quartiles in brackets, or nothing. */
export function spreadWords(spread: Spread | undefined, write: (value: number) => string): string {
  return spread ? `${write(spread.median)} (${write(spread.lower)}–${write(spread.upper)})` : "";
}

/** A number rounded to a whole one, with separators between thousands. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

/** A number with at most one decimal. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A number of bytes in megabytes. */
export function megabytes(bytes: number): string {
  return `${whole(bytes / 2 ** 20)} MB`;
}
