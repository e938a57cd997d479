/** A table in Markdown. Every row has as many cells as the head; columns of numbers are aligned right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, column) => (rows.every((row) => typeof row[column] === "number") ? "--:" : ":--"));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? figure(cell) : cell)));
  return [head, rule, ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Words as Markdown shows them, letter for letter. */
export function plain(words: string): string {
  return words.replace(/[\\`*_<>[\]|]/g, "\\$&");
}

/** A number with its noun, such as "1 claim" or "2,000 claims". */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : nouns}`;
}

export function figure(number: number): string {
  return number.toLocaleString("en");
}

/** Numbers in rising order as people write them: "1-3, 7". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
