import type { Attempt, Chapter, Outcome } from "./attempt.ts";

/** An attempt with what came of it. */
export interface Tried {
  readonly attempt: Attempt;
  readonly outcome: Outcome;
}

/** What was tried of a chapter. */
export interface TriedChapter {
  readonly chapter: Chapter;
  readonly tried: readonly Tried[];
}

/** The page that says what was tried, how often, and what happened. */
export function reportOf(chapters: readonly TriedChapter[], knownFailures: Readonly<Record<string, string>>): string {
  const all = chapters.flatMap(({ tried }) => tried);
  const count = (verdict: Outcome["verdict"]): number =>
    all.filter(({ outcome }) => outcome.verdict === verdict).length;
  const failing = all.filter(({ outcome }) => outcome.verdict === "fails");
  const summary = `${all.length} attempts: ${count("holds")} hold, ${count("fails")} fail, ${count("skipped")} were skipped.`;
  return `${[
    "# Reliability",
    "What was tried on the server and the commands, how often, and what happened. `npm run torture` writes this page; [its guide](../torture/README.md) says how.",
    summary,
    ...(failing.length > 0 ? ["## What fails", failures(failing, knownFailures)] : []),
    ...chapters.map(chapterOf),
  ].join("\n\n")}\n`;
}

function failures(failing: readonly Tried[], knownFailures: Readonly<Record<string, string>>): string {
  return failing
    .map(({ attempt: { name } }) => `- **${capital(name)}.** ${knownFailures[name] ?? "Not known before."}`)
    .join("\n");
}

function chapterOf({ chapter, tried }: TriedChapter): string {
  const rows = tried.map(({ attempt, outcome }) => [capital(attempt.name), attempt.right, ...cellsOf(outcome)]);
  return [`## ${chapter.title}`, table([["Tried", "Right", "Times", "Outcome"], ...rows])].join("\n\n");
}

function cellsOf(outcome: Outcome): readonly [string, string] {
  if (outcome.verdict === "skipped") return ["", `skipped: ${outcome.reason}`];
  const verdict = outcome.verdict === "holds" ? "holds" : "**fails**";
  return [outcome.times.toLocaleString("en"), `${verdict}: ${outcome.happened}`];
}

/** A table as Prettier would lay it out but for the widths, which the command leaves to Prettier. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map(escaped));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** A cell on one line, in which nothing is taken for markup. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]/g, "�")
    .replaceAll(/[\\`*_{}[\]<>|~#]/g, (sign) => `\\${sign}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
