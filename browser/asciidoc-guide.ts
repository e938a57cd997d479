import { type Guide, type GuideStatement, type Slide, textOf } from "./guide.ts";
import { paragraphs, type ProseFormat } from "./prose.ts";

/** The guide in the AsciiDoc of newer Neo4j Browsers, where each section is a slide and each Cypher listing can be run. */
export function asciidocGuide({ title, slides }: Guide): string {
  return [
    `// Generated from guide.yaml by \`npm run generate\`; not edited by hand.`,
    `= ${title}`,
    ...slides.flatMap(slideOf),
  ]
    .join("\n\n")
    .replace("\n\n", "\n")
    .concat("\n");
}

function slideOf({ title, prose, statements }: Slide): readonly string[] {
  return [`== ${title}`, ...paragraphs(prose, format), ...statements.map(listingOf)];
}

function listingOf(statement: GuideStatement): string {
  return ["[source,cypher]", "----", textOf(statement), "----"].join("\n");
}

const format: ProseFormat = {
  plain: (text) => text,
  emphasis: (text) => `_${text}_`,
  code: literal,
  link: (words, address) => `link:${address}[${words}]`,
  command: (words, command) => `${words} (${literal(`:${command}`)})`,
};

/** Plus signs inside the back quotes keep AsciiDoc from interpreting text that is more than a word, such as an address. */
function literal(text: string): string {
  return /^\w+$/.test(text) ? `\`${text}\`` : `\`+${text}+\``;
}
