import { describe, test } from "vitest";
import { uniqueEdge } from "../../../seed/rules/unique-edge.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("unique-edge", () => {
  test("a person may have two roles, a trope two usages, a work two relations to one other", () => {
    expectValid(uniqueEdge, {
      "work/delta-1960.yaml": `
        credits:
          - { person: director, role: DIRECTOR, evidence: [{ common: true }] }
          - { person: director, role: WRITER, evidence: [{ common: true }] }
          - { person: author, role: WRITER, evidence: [{ common: true }] }
        uses:
          - { trope: doubles, evidence: [{ common: true }] }
          - { trope: doubles, usage: AVERTED, evidence: [{ common: true }] }
          - { trope: doubles, usage: INVERTED, evidence: [{ common: true }] }
        relations:
          - { relation: ALLUDES_TO, work: alpha-1900, evidence: [{ common: true }] }
          - { relation: ADAPTS, work: alpha-1900, evidence: [{ common: true }] }
          - { relation: ADAPTS, work: old-tale, evidence: [{ common: true }] }
      `,
    });
  });

  test("two characters may have one performer, one trope and one further work", () => {
    const links =
      "performers: [{ person: player, evidence: [{ common: true }] }], embodies: [{ trope: doubles, evidence: [{ common: true }] }], alsoIn: [{ work: gamma-2000, evidence: [{ common: true }] }]";
    expectValid(uniqueEdge, {
      "work/delta-1960.yaml": `
        characters:
          - { id: one, name: One, evidence: [{ common: true }], ${links} }
          - { id: two, name: Two, evidence: [{ common: true }], ${links} }
      `,
    });
  });

  test("a work states each credit, use and relation once", () => {
    expectProblems(uniqueEdge, {
      "work/delta-1960.yaml": `
        credits:
          - { person: director, role: DIRECTOR, evidence: [{ common: true }] }
          - { person: director, role: DIRECTOR, evidence: [{ source: catalogue }] }
        uses:
          - { trope: doubles, evidence: [{ common: true }] }
          - { trope: doubles, evidence: [{ common: true }] }
          - { trope: doubles, usage: AVERTED, evidence: [{ common: true }] }
          - { trope: doubles, usage: AVERTED, evidence: [{ common: true }] }
        relations:
          - { relation: ADAPTS, work: alpha-1900, evidence: [{ common: true }] }
          - { relation: REMAKES, work: alpha-1900, evidence: [{ common: true }] }
          - { relation: ADAPTS, work: alpha-1900, evidence: [{ common: true }] }
      `,
    }).toEqual([
      { at: "work/delta-1960.yaml:3:5", path: "credits[1]", message: stated("credit") },
      { at: "work/delta-1960.yaml:6:5", path: "uses[1]", message: stated("use") },
      { at: "work/delta-1960.yaml:8:5", path: "uses[3]", message: stated("use") },
      { at: "work/delta-1960.yaml:12:5", path: "relations[2]", message: stated("relation") },
    ]);
  });

  test("a character states each performer, trope and further work once", () => {
    expectProblems(uniqueEdge, {
      "work/delta-1960.yaml": `
        characters:
          - id: one
            name: One
            evidence: [{ common: true }]
            performers:
              - { person: player, evidence: [{ common: true }] }
              - { person: player, voiceOnly: true, evidence: [{ common: true }] }
            embodies:
              - { trope: doubles, evidence: [{ common: true }] }
              - { trope: doubles, how: Twice., evidence: [{ common: true }] }
            alsoIn:
              - { work: beta-1950, evidence: [{ common: true }] }
              - { work: beta-1950, evidence: [{ common: true }] }
      `,
    }).toEqual([
      { at: "work/delta-1960.yaml:7:9", path: "characters[0].performers[1]", message: stated("performer") },
      { at: "work/delta-1960.yaml:10:9", path: "characters[0].embodies[1]", message: stated("trope") },
      { at: "work/delta-1960.yaml:13:9", path: "characters[0].alsoIn[1]", message: stated("work") },
    ]);
  });

  test("a character is not also in its own work", () => {
    expectProblems(uniqueEdge, {
      "work/delta-1960.yaml": `
        characters:
          - id: one
            name: One
            evidence: [{ common: true }]
            alsoIn: [{ work: delta-1960, evidence: [{ common: true }] }]
      `,
    }).toEqual([{ at: "work/delta-1960.yaml:5:14", path: "characters[0].alsoIn[0]", message: stated("work") }]);
  });

  test("a trope states each relation once, and may state two to one other", () => {
    expectProblems(uniqueEdge, {
      "trope/triples.yaml": `
        relations:
          - { relation: VARIANT_OF, trope: doubles, evidence: [{ common: true }] }
          - { relation: SUBVERTS, trope: doubles, evidence: [{ common: true }] }
          - { relation: SUBVERTS, trope: mirrors, evidence: [{ common: true }] }
          - { relation: SUBVERTS, trope: doubles, evidence: [{ common: true }] }
      `,
    }).toEqual([{ at: "trope/triples.yaml:5:5", path: "relations[3]", message: stated("relation") }]);
  });

  test("a review mentions each node once, and two of its claims may be about one subject", () => {
    expectProblems(uniqueEdge, {
      "review/third-essay.yaml": `
        claims:
          - { id: 1-good, text: Good., paragraphs: [1], about: [{ subject: alpha-1900, stance: PRAISES }] }
          - { id: 2-fine, text: Fine., paragraphs: [2], about: [{ subject: alpha-1900, stance: PRAISES }] }
        mentions:
          - { node: alpha-1900, paragraphs: [1] }
          - { node: beta-1950, paragraphs: [1] }
          - { node: alpha-1900, paragraphs: [2] }
      `,
    }).toEqual([{ at: "review/third-essay.yaml:7:5", path: "mentions[2]", message: stated("mention") }]);
  });

  test("a claim names each subject once", () => {
    expectProblems(uniqueEdge, {
      "review/third-essay.yaml": `
        claims:
          - id: 1-good
            text: Good.
            paragraphs: [1]
            about:
              - { subject: alpha-1900, stance: PRAISES, aspect: its plot }
              - { subject: alpha-1900, stance: CRITICISES, aspect: its end }
      `,
    }).toEqual([{ at: "review/third-essay.yaml:7:9", path: "claims[0].about[1]", message: stated("subject") }]);
  });

  test("a claim takes one side of a debate", () => {
    expectProblems(uniqueEdge, {
      "debate/good-or-bad.yaml": `
        sides:
          - position: Good.
            claims: [review/first-essay/2-fine-novel, review/second-essay/1-answer]
          - position: Bad.
            claims:
              - review/unsigned-notice/1-dull
              - review/first-essay/2-fine-novel
      `,
    }).toEqual([{ at: "debate/good-or-bad.yaml:7:9", path: "sides[1].claims[1]", message: stated("claim") }]);
  });

  test("a chain takes each step once, and may take two usages of one work", () => {
    expectProblems(uniqueEdge, {
      "chain/doubles.yaml": `
        steps:
          - { work: beta-1950, trope: doubles, usage: AVERTED }
          - { work: beta-1950, trope: doubles, usage: PLAYED_WITH }
          - { work: beta-1950, trope: servants, usage: PLAYED_WITH }
          - { work: gamma-2000, trope: doubles, usage: AVERTED }
          - { work: beta-1950, trope: doubles, usage: AVERTED, note: Again. }
      `,
    }).toEqual([{ at: "chain/doubles.yaml:6:5", path: "steps[4]", message: stated("step") }]);
  });
});

function stated(edge: string): string {
  return `This ${edge} is already stated; put both pieces of evidence on one entry.`;
}
