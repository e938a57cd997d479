import { describe, expect, test } from "vitest";
import { type Files, folderWith } from "../temporary.ts";
import { report, below } from "./report.ts";

describe("findings about time", () => {
  const common = "evidence: [{ common: true }]";
  const trope = (name: string, relation = ""): string => `name: ${name}\ngloss: ${name}.\nrelations: [${relation}]`;
  const work = (title: string, years: string, ...tropes: readonly string[]): string =>
    `title: ${title}\nform: OTHER\nfacts: {}\n${years}\nuses: [${tropes.map((each) => `{ trope: ${each}, ${common} }`).join(", ")}]`;
  const findings = (heading: string, files: Files): string => below(`### ${heading}`, report(folderWith(files)));

  test("a trope first known later than what descends from it is reported, through any number of steps", () => {
    const files = {
      "trope/first.yaml": trope("First"),
      "trope/second.yaml": trope("Second", `{ relation: SUBTROPE_OF, trope: first, ${common} }`),
      "trope/third.yaml": trope("Third", `{ relation: VARIANT_OF, trope: second, ${common} }`),
      "trope/mirror.yaml": trope("Mirror", `{ relation: INVERTS, trope: first, ${common} }`),
      "work/new.yaml": work("New", "year: 1950", "first"),
      "work/newer.yaml": work("Newer", "year: 1960", "first", "second", "third"),
      "work/old.yaml": work("Old", "yearLatest: -300", "third", "mirror"),
      "work/undated.yaml": work("Undated", "", "first"),
    };
    expect(findings("Tropes first known later than what descends from them", files)).toBe(
      [
        "- First is first known from *New* (1950), yet what descends from it is older: Third from *Old* (300 BC or earlier).",
        "- Second is first known from *Newer* (1960), yet what descends from it is older: Third from *Old* (300 BC or earlier).",
      ].join("\n"),
    );
  });

  test("a trope as old as its descendants is not reported", () => {
    const files = {
      "trope/first.yaml": trope("First"),
      "trope/second.yaml": trope("Second", `{ relation: DESCENDS_FROM, trope: first, ${common} }`),
      "work/new.yaml": work("New", "year: 1950", "first", "second"),
    };
    expect(findings("Tropes first known later than what descends from them", files)).toBe("None.");
  });

  const chain = (...steps: readonly string[]): Files => ({
    "chain/line.yaml": `title: The line\nsteps: [${steps.map((each) => `{ ${each}, trope: first }`).join(", ")}]`,
    "work/antique.yaml": work("Antique", "yearEarliest: -50\nyearLatest: -1", "first"),
    "work/early.yaml": work("Early", "year: 300", "first"),
    "work/late.yaml": work("Late", "year: 601\nendYear: 610", "first"),
    "work/undated.yaml": work("Undated", "", "first"),
    "work/open.yaml": work("Open", "yearEarliest: 950", "first"),
  });
  const long = "More than 300 years between two steps of a chain";

  test("a gap of more than three centuries between two steps of a chain is reported, counted without a year 0", () => {
    // From the year before our era to the year 300 it is exactly three hundred.
    expect(findings(long, chain("work: antique", "work: early"))).toBe("None.");
    expect(findings(long, chain("work: antique", "work: early", "work: late", "work: open"))).toBe(
      [
        "- The line: 301 years between *Early* (AD 300) and *Late* (AD 601 to AD 610).",
        "- The line: 340 years between *Late* (AD 601 to AD 610) and *Open* (AD 950 or later).",
      ].join("\n"),
    );
  });

  test("an undated step of a chain makes no gap", () => {
    expect(findings(long, chain("work: early", "work: undated", "work: open"))).toBe("None.");
  });

  test("an unconfirmed first step of a chain is reported, and so is one called the earliest known", () => {
    const steps = [
      "work: antique, certainty: INFERRED",
      "work: early, certainty: INFERRED",
      "work: late, certainty: UNKNOWN, earliestKnown: true",
    ];
    expect(findings("Chains whose origin is not confirmed", chain(...steps))).toBe(
      [
        "- The line begins with *Antique* (50 BC to 1 BC), and that step is INFERRED.",
        "- The line begins with *Late* (AD 601 to AD 610), and that step is UNKNOWN.",
      ].join("\n"),
    );
    expect(findings("Chains whose origin is not confirmed", chain("work: antique", "work: early"))).toBe("None.");
  });

  test("a work without a year is reported, with the whole that it is part of", () => {
    const files = {
      "work/whole.yaml": work("Whole", "year: 1900"),
      "work/part.yaml": work("Part", `partOf: { work: whole, ${common} }`),
      "work/lone.yaml": work("Lone", ""),
    };
    expect(findings("Works without a year", files)).toBe(
      ["- *Lone* has no year.", "- *Part*, a part of *Whole* (1900), has no year."].join("\n"),
    );
  });
});
