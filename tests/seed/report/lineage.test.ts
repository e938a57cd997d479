import { describe, expect, test } from "vitest";
import { report, below } from "./report.ts";
import { worldWith } from "../temporary.ts";

const use = (trope: string, evidence: string): string => `  - { trope: ${trope}, evidence: [${evidence}] }\n`;

describe("the report on lineage", () => {
  const folder = () =>
    worldWith({
      "source/monograph.yaml": "title: A monograph\nkind: BOOK\nauthors: [A. Scholar]\n",
      "source/weekly.yaml": "title: A notice\nkind: PRESS\npublisher: The Weekly\n",
      "trope/triples.yaml": "name: Triples\ngloss: Three.\n",
      "work/delta-1960.yaml": `title: Delta
form: FILM
facts: { title: [{ common: true }] }
uses:
${use("doubles", "{ source: weekly }, { source: monograph, locator: p. 7 }")}${use("mirrors", "{ source: weekly }")}${use("triples", "{ common: true }")}`,
    });

  test("the report counts the uses without an essay by the best of their sources, and those that are located", () => {
    const section = below("## Lineage and its sources", report(folder()));
    expect(section).toContain("| `BOOK` | 1 |\n| `CHAPTER` | 0 |");
    expect(section).toContain("| Scholarship | 1 |");
    expect(section).toContain("| The press | 1 |");
    expect(section).toContain("1 of them says where in the source.");
  });

  test("the report counts the tropes by how many works use them", () => {
    const section = below("## Lineage and its sources", report(folder()));
    expect(section).toMatch(/\| Works \| Tropes \|\n[^]*\| 1 \| 1 \|/);
  });
});
