import { describe, expect, test } from "vitest";
import { asciidocGuide } from "../../browser/asciidoc-guide.ts";
import type { Guide } from "../../browser/guide.ts";
import { htmlGuide } from "../../browser/html-guide.ts";
import { savedQueries, zipped } from "../../browser/saved-queries.ts";

const statement = { name: "loops", title: "Loops & knots", cypher: 'MATCH (a)<-[:B]-(c {id: "d"})\nRETURN a\n' };
const guide: Guide = {
  title: "A <guide>",
  slides: [
    {
      title: "One & two",
      prose:
        "See _Her_, `USES` and <b>.\n\nGo [there](http://localhost/a?b&c), or [do it](:style http://localhost/s).\n",
      statements: [statement],
    },
  ],
  furtherStatements: [],
};

describe("a guide in HTML", () => {
  const html = htmlGuide(guide);

  test("a guide in HTML escapes the markup of its source", () => {
    expect(html).toContain("<title>A &lt;guide&gt;</title>");
    expect(html).toContain("<h3>One &amp; two</h3>");
    expect(html).toContain("<p>See <em>Her</em>, <code>USES</code> and &lt;b&gt;.</p>");
  });

  test("a guide in HTML opens links in a new tab, and runs commands", () => {
    expect(html).toContain('<a href="http://localhost/a?b&amp;c" target="_blank" rel="noreferrer">there</a>');
    expect(html).toContain('<a data-exec="style http://localhost/s">do it</a>');
  });

  test("a guide in HTML has its statements to click, under their titles", () => {
    expect(html).toMatch(/<pre class="[^"]*\brunnable\b[^"]*" data-lang="cypher">\/\/ Loops &amp; knots\n/);
    expect(html).toContain("MATCH (a)&lt;-[:B]-(c {id: &quot;d&quot;})\nRETURN a</pre>");
  });
});

test("a guide in AsciiDoc has a section for each slide and a listing for each statement", () => {
  expect(asciidocGuide(guide)).toBe(`// Generated from guide.yaml by \`npm run generate\`; not edited by hand.
= A <guide>

== One & two

See _Her_, \`USES\` and <b>.

Go link:http://localhost/a?b&c[there], or do it (\`+:style http://localhost/s+\`).

[source,cypher]
----
// Loops & knots
MATCH (a)<-[:B]-(c {id: "d"})
RETURN a
----
`);
});

describe("saved queries", () => {
  const files = savedQueries([statement]);

  test("saved queries are numbered files that begin with their titles", () => {
    expect([...files]).toEqual([["01-loops.cypher", '// Loops & knots\nMATCH (a)<-[:B]-(c {id: "d"})\nRETURN a\n']]);
  });

  test("saved queries always give the same archive", () => {
    expect(zipped(files)).toEqual(zipped(files));
    expect(Buffer.from(zipped(files)).includes("Film graph/01-loops.cypher")).toBe(true);
  });
});
