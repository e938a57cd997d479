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

/** What a whole chapter gave, on a day, with the state of the project at a commit. */
export interface ChapterResults {
  readonly day: string;
  readonly commit: string;
  readonly outcomes: readonly (Outcome & Pick<Attempt, "name" | "right">)[];
}

/** The page that says what was tried, how often, and what happened. Chapters without results were never tried whole. */
export function reportOf(
  chapters: readonly (readonly [title: string, results: ChapterResults | undefined])[],
  knownFailures: Readonly<Record<string, string>>,
): string {
  const all = chapters.flatMap(([, results]) => results?.outcomes ?? []);
  const count = (verdict: Outcome["verdict"]): number => all.filter((each) => each.verdict === verdict).length;
  const failing = all.filter(({ verdict }) => verdict === "fails");
  const untried = chapters.filter(([, results]) => !results).map(([title]) => title);
  return `${[
    "# Reliability",
    "What was tried on the server and the commands, how often, and what happened. `npm run torture` writes this page; [its guide](../torture/README.md) says how.",
    `${all.length} attempts: ${count("holds")} hold, ${count("fails")} fail, ${count("skipped")} were skipped.`,
    ...(untried.length > 0 ? [`Not tried whole yet: ${untried.join("; ")}.`] : []),
    ...(failing.length > 0 ? ["## What fails", failures(failing, knownFailures)] : []),
    ...chapters.flatMap(([title, results]) => (results ? [chapterOf(title, results)] : [])),
  ].join("\n\n")}\n`;
}

function failures(failing: readonly Pick<Attempt, "name">[], knownFailures: Readonly<Record<string, string>>): string {
  return failing.map(({ name }) => `- **${capital(name)}.** ${knownFailures[name] ?? "Not known before."}`).join("\n");
}

function chapterOf(title: string, { day, commit, outcomes }: ChapterResults): string {
  const rows = outcomes.map((each) => [capital(each.name), each.right, ...cellsOf(each)]);
  return [
    `## ${title}`,
    `Tried on ${day}, at \`${commit}\`.`,
    table([["Tried", "Right", "Times", "Outcome"], ...rows]),
  ].join("\n\n");
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
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]/g, "\ufffd")
    .replaceAll(/[\\`*_{}[\]<>|~#]/g, (sign) => `\\${sign}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
