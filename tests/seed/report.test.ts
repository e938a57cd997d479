import { describe, expect, test } from "vitest";
import { checkSeed } from "../../seed/check.ts";
import { buildGraph } from "../../seed/build/build-graph.ts";
import type { InventoryTable } from "../../seed/inventory.ts";
import { reportOf } from "../../seed/report.ts";
import { worldFolder } from "../world.ts";
import { type Files, folderWith } from "./temporary.ts";

function report(folder: string, inventory: readonly InventoryTable[] = []): string {
  const { seed } = checkSeed(folder);
  return reportOf(seed, buildGraph(seed), inventory);
}

/** The text below a heading, up to the next heading of its own rank or a higher one. */
function below(heading: string, text: string): string {
  const rank = heading.indexOf(" ");
  const lines = text.split("\n");
  const rest = lines.slice(lines.indexOf(heading) + 1);
  const end = rest.findIndex((line) => new RegExp(`^#{1,${rank}} `).test(line));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}

const world = report(worldFolder);

describe("the report counts", () => {
  test("the report counts nodes by kind and edges by type, and names the types without an edge", () => {
    expect(below("## Nodes and edges", world))
      .toBe(`34 nodes and 69 edges. Of the works 2 are films, of the people 2 are critics.

| Kind of node | Number |
| :-- | --: |
| Work | 5 |
| Character | 3 |
| Bond | 2 |
| Person | 5 |
| Organisation | 1 |
| Place | 1 |
| Trope | 3 |
| Chain | 1 |
| Review | 3 |
| Publication | 1 |
| Claim | 6 |
| Debate | 2 |
| Source | 1 |

| Type of edge | Number |
| :-- | --: |
| \`CREDITED_FOR\` | 5 |
| \`FEATURES\` | 4 |
| \`PERFORMED_BY\` | 2 |
| \`EMBODIES\` | 1 |
| \`USES\` | 7 |
| \`BOND_FROM\` | 2 |
| \`BOND_TO\` | 2 |
| \`WROTE\` | 2 |
| \`PUBLISHED_IN\` | 3 |
| \`MAKES\` | 6 |
| \`ABOUT\` | 14 |
| \`MENTIONS\` | 7 |
| \`TAKES_SIDE_IN\` | 4 |
| \`INCLUDES\` | 3 |
| \`TRACES\` | 1 |
| \`ADAPTS\` | 1 |
| \`SEQUEL_OF\` | 1 |
| \`PART_OF\` | 2 |
| \`VARIANT_OF\` | 1 |
| \`CONTRASTS_WITH\` | 1 |

No edge is of the type \`REMAKES\`, \`REINTERPRETS\`, \`ALLUDES_TO\`, \`NAMED_AFTER\`, \`SUCCEEDS\`, \`DESCENDS_FROM\`, \`SUBTROPE_OF\`, \`INVERTS\`, \`SUBVERTS\`, \`COMBINES\`, \`SISTER_OF\`.`);
  });

  test("the report counts evidence by origin and certainty, on edges and on facts", () => {
    expect(below("## Evidence", world))
      .toBe(`69 edges rest on 74 pieces of evidence, and 31 stated facts on 32. Edges without evidence: 0.

Pieces of evidence on edges:

| Origin | CONFIRMED | INFERRED | UNKNOWN | Together |
| :-- | --: | --: | --: | --: |
| ESSAY | 48 | 0 | 0 | 48 |
| LOOKUP | 8 | 1 | 0 | 9 |
| COMMON | 0 | 9 | 0 | 9 |
| EDITORIAL | 0 | 8 | 0 | 8 |
| All | 56 | 18 | 0 | 74 |

Pieces of evidence on facts:

| Origin | CONFIRMED | INFERRED | UNKNOWN | Together |
| :-- | --: | --: | --: | --: |
| ESSAY | 5 | 0 | 0 | 5 |
| LOOKUP | 16 | 2 | 0 | 18 |
| COMMON | 0 | 8 | 0 | 8 |
| EDITORIAL | 0 | 1 | 0 | 1 |
| All | 21 | 11 | 0 | 32 |`);
  });

  test("the report counts edges without evidence, and lists them", () => {
    const { seed } = checkSeed(worldFolder);
    const graph = buildGraph(seed);
    const [first, ...others] = graph.edges.map((edge) => ({ ...edge }));
    const bare = { ...first, properties: { ...first?.properties, evidenceOrigin: [] } } as (typeof graph.edges)[number];
    const section = below("## Evidence", reportOf(seed, { ...graph, edges: [bare, ...others] }, []));
    expect(section).toContain(`Edges without evidence: 1.\n\n- \`${bare.id}\`\n`);
  });
});

describe("the report on essays", () => {
  test("the report compares the essays in tables", () => {
    const [tables = ""] = below("## The essays", world).split("\n\n### ");
    expect(tables)
      .toBe(`Paragraphs are counted over the non-empty lines of the source document; only those of the part BODY are the critic's prose.

| Essay | Paragraphs | BODY | Cited | Uncited | Claims | Comparisons | Mentions |
| :-- | --: | --: | --: | --: | --: | --: | --: |
| \`first-essay\` | 4 | 2 | 2 | 0 | 3 | 1 | 5 |
| \`second-essay\` | 3 | 2 | 2 | 0 | 2 | 0 | 2 |
| \`unsigned-notice\` | 1 | 1 | 1 | 0 | 1 | 0 | 0 |

Claims by mode:

| Essay | ASSERTION | QUESTION | HEDGE | JOKE | REPORT | Together |
| :-- | --: | --: | --: | --: | --: | --: |
| \`first-essay\` | 2 | 1 | 0 | 0 | 0 | 3 |
| \`second-essay\` | 1 | 0 | 1 | 0 | 0 | 2 |
| \`unsigned-notice\` | 0 | 0 | 1 | 0 | 0 | 1 |
| All | 3 | 1 | 2 | 0 | 0 | 6 |

What claims say of their subjects, by stance; a claim may praise one subject and blame another:

| Essay | PRAISES | CRITICISES | MIXED | NEUTRAL | Together |
| :-- | --: | --: | --: | --: | --: |
| \`first-essay\` | 3 | 2 | 1 | 3 | 9 |
| \`second-essay\` | 2 | 2 | 0 | 0 | 4 |
| \`unsigned-notice\` | 0 | 1 | 0 | 0 | 1 |
| All | 5 | 5 | 1 | 3 | 14 |`);
  });

  test("the report gives each essay's byline, date, paragraphs and claims by paragraph", () => {
    expect(below("### First essay", world)).toBe(`The Quarterly, signed by The first critic, of 1951-03-01 (CONFIRMED).

- 4 paragraphs: BODY 2–3; FURNITURE 1, 4.
- 3 claims; by paragraph: ¶2 2, ¶3 2.
- Uncited BODY paragraphs: none.`);
    expect(below("### Second essay", world))
      .toBe(`The Quarterly, by The second critic, whose name was looked up, between 1999-12-01 and 2000-01-31 (INFERRED).

- 3 paragraphs: BODY 1–2; CAPTION 3.
- 2 claims; by paragraph: ¶1 1, ¶2 1.
- Uncited BODY paragraphs: none.`);
    expect(below("### Unsigned notice", world)).toBe(`The Quarterly, unsigned, undated.

- 1 paragraph: BODY 1.
- 1 claim; by paragraph: ¶1 1.
- Uncited BODY paragraphs: none.`);
  });

  test("the report gives the reason for every body paragraph without a claim, or says that there is none", () => {
    const essay = `
title: A *bare* essay
titleCertainty: UNKNOWN
publication: nowhere
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 5, parts: { CAPTION: [2, 3] }, uncited: { 1: It greets the reader. } }
claims: []
`;
    expect(below("### A \\*bare\\* essay", report(folderWith({ "review/bare.yaml": essay }))))
      .toBe(`nowhere, unsigned, undated.

- 5 paragraphs: BODY 1, 4–5; CAPTION 2–3.
- 0 claims; by paragraph: none.
- Uncited BODY paragraphs: ¶1: It greets the reader. ¶4: no reason is given. ¶5: no reason is given.`);
  });
});

test("statements that rest on common knowledge alone are listed by kind of record, and those that also have a source are not", () => {
  expect(below("## Still without a source", world))
    .toBe(`13 statements rest on common knowledge alone (COMMON), out of 60. A statement is an edge or a fact as a record states it.

| Kind of record | Records | With such statements | Statements | Unsourced |
| :-- | --: | --: | --: | --: |
| Work | 5 | 4 | 36 | 10 |
| Trope | 3 | 1 | 3 | 1 |
| Person | 5 | 0 | 6 | 0 |
| Review | 3 | 1 | 12 | 2 |
| Publication | 1 | 0 | 1 | 0 |
| Organisation | 1 | 0 | 1 | 0 |
| Place | 1 | 0 | 1 | 0 |

- Work: \`alpha-1900\` (uses), \`beta-1950\` (characters), \`gamma-2000\` (title, year, credits, uses, relations), \`old-tale\` (title, year, uses).
- Trope (relations): \`trope/servants\`.
- Review (title, publication): \`review/unsigned-notice\`.`);
});

test("no statement is listed as unsourced where every statement has a source", () => {
  const folder = folderWith({ "publication/weekly.yaml": "name: The Weekly\nfacts: { name: [{ source: page }] }" });
  expect(below("## Still without a source", report(folder)))
    .toBe(`0 statements rest on common knowledge alone (COMMON), out of 1. A statement is an edge or a fact as a record states it.

| Kind of record | Records | With such statements | Statements | Unsourced |
| :-- | --: | --: | --: | --: |
| Publication | 1 | 0 | 1 | 0 |`);
});

describe("corrections", () => {
  test("a correction is listed with its claim and its evidence", () => {
    expect(below("## What the essays get wrong", world))
      .toBe(`1 claim with a correction: what the critic says stays a claim, and what is known stands beside it.

- The Quarterly, ¶2–3: The film falls short of the novel it adapts. **Rather:** The film adapts another chapter. ([The catalogue](https://example.org/catalogue); \`review/first-essay/3-better-than\`)`);
  });

  test("a correction may rest on a page without an address, another essay, common knowledge or our own reading", () => {
    const essay = `
title: An essay
titleCertainty: UNKNOWN
publication: weekly
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts: {}
paragraphs: { count: 1, parts: {} }
claims:
  - id: 1-wrong
    text: It is <so>.
    paragraphs: [1]
    about: [{ subject: place/nowhere, stance: NEUTRAL }]
    correction:
      text: It is not.
      evidence:
        - { source: page }
        - { review: essay, paragraphs: [1, 2, 4] }
        - { common: true }
        - { editorial: We looked. }
`;
    const folder = folderWith({
      "review/essay.yaml": essay,
      "publication/weekly.yaml": "name: The Weekly\nfacts: {}",
      "source/page.yaml": "title: A page",
    });
    expect(below("## What the essays get wrong", report(folder))).toContain(
      "- The Weekly, ¶1: It is \\<so\\>. **Rather:** It is not. (A page; The Weekly, ¶1–2, 4; common knowledge; We looked.; `review/essay/1-wrong`)",
    );
  });

  test("the report says that there are no corrections where there are none", () => {
    expect(below("## What the essays get wrong", report(folderWith({})))).toBe(
      "0 claims with a correction: what the critic says stays a claim, and what is known stands beside it.",
    );
  });
});

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
        "- The line: 301 years lie between *Early* (AD 300) and *Late* (AD 601 to AD 610).",
        "- The line: 340 years lie between *Late* (AD 601 to AD 610) and *Open* (AD 950 or later).",
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

describe("the fates of the inventory", () => {
  const tables: readonly InventoryTable[] = [
    {
      name: "works.yaml",
      section: "B.1",
      title: "Works",
      rows: [
        { key: "W1", ids: ["alpha-1900", "beta-1950"] },
        { key: "W2", ids: [], leftOut: "It is no work." },
        { key: "W3", ids: [] },
      ],
    },
    { name: "tropes.yaml", section: "B.6", title: "Tropes", rows: [{ key: "T1", ids: ["trope/doubles"] }] },
  ];
  const section = below("## What became of the research inventory", report(worldFolder, tables));

  test("the rows of the inventory are counted table by table", () => {
    expect(section).toContain(`
| Table |  | Rows | In the graph | Left out | Without a fate |
| :-- | :-- | --: | --: | --: | --: |
| B.1 | Works | 3 | 1 | 1 | 1 |
| B.6 | Tropes | 1 | 1 | 0 | 0 |
`);
  });

  test("rows of the inventory without a fate are listed", () => {
    expect(below("### Rows without a fate", section)).toBe("- B.1: W3");
    expect(below("### Rows without a fate", report(worldFolder, tables.slice(1)))).toBe("None.");
  });

  test("the fate of each row of the inventory is given, with the reason where it was left out", () => {
    expect(below("### B.1 Works", section))
      .toBe(`3 rows, 1 in the graph and 1 left out ([rows](../seed/inventory/works.yaml)).

- W2: It is no work.

<details><summary>Row by row</summary>

| Row | In the graph |
| :-- | :-- |
| W1 | \`alpha-1900\`, \`beta-1950\` |

</details>`);
  });

  test("the report says that there is no inventory where there is none", () => {
    expect(below("## What became of the research inventory", world)).toBe("No inventory lies beside these records.");
  });
});
