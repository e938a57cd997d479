import { type Guide, type GuideStatement, type Slide, textOf } from "./guide.ts";
import { paragraphs, type ProseFormat } from "./prose.ts";

/** The guide in the HTML of the Neo4j Browser that ships with 5.26, where a click puts a statement into the editor. */
export function htmlGuide({ title, slides }: Guide): string {
  return [
    `<!-- Generated from guide.yaml by \`npm run generate\`; not edited by hand. -->`,
    `<article class="guide">`,
    `<title>${escape(title)}</title>`,
    `<carousel class="deck container-fluid">`,
    ...slides.map(slideOf),
    `</carousel>`,
    `</article>\n`,
  ].join("\n");
}

function slideOf({ title, prose, statements }: Slide): string {
  return [
    `<slide class="row-fluid">`,
    `<div class="col-sm-12">`,
    `<h3>${escape(title)}</h3>`,
    ...paragraphs(prose, format).map((paragraph) => `<p>${paragraph}</p>`),
    ...statements.map(listingOf),
    `</div>`,
    `</slide>`,
  ].join("\n");
}

function listingOf(statement: GuideStatement): string {
  const classes = "programlisting cm-s-neo code runnable standalone-example";
  return `<pre class="${classes}" data-lang="cypher">${escape(textOf(statement))}</pre>`;
}

const format: ProseFormat = {
  plain: escape,
  emphasis: (text) => `<em>${escape(text)}</em>`,
  code: (text) => `<code>${escape(text)}</code>`,
  link: (words, address) => `<a href="${escape(address)}" target="_blank" rel="noreferrer">${escape(words)}</a>`,
  command: (words, command) => `<a data-exec="${escape(command)}">${escape(words)}</a>`,
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
