import { stringify } from "yaml";
import type { Folder } from "./records/kinds.ts";

/** The years that names usually end in; any other number may be a part of the title. */
const year = /-(1\d{3}|20\d{2})$/;

/** The text of a new record, for its editor to fill in: every key that must stand there, and the usual ones. */
export function recordTemplate(folder: Folder, slug: string): string {
  return `# yaml-language-server: $schema=../../schemas/${folder}.schema.json\n${bodies[folder](slug)}`;
}

/** A slug as a title: the words capitalised, without a year at the end; quoted where YAML would read a number. */
function title(slug: string, end = ""): string {
  const words = slug.replace(year, "").split("-");
  const shown = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return stringify(`${shown}${end}`, { lineWidth: 0 }).trim();
}

const common = "[{ common: true }]";

const named = (slug: string): string => `name: ${title(slug)}
facts:
  name: ${common}
`;

const bodies: Readonly<Record<Folder, (slug: string) => string>> = {
  work: (slug) => `title: ${title(slug)}
form: FILM
${year.test(slug) ? `year: ${Number(year.exec(slug)?.[1])}\n` : ""}facts:
  title: ${common}
${year.test(slug) ? `  year: ${common}\n` : ""}credits: []
characters: []
uses: []
`,
  trope: (slug) => `name: ${title(slug)}
gloss: What the trope is, in one or two sentences of your own.
relations: []
`,
  person: named,
  publication: named,
  organisation: (slug) => `fictional: false\n${named(slug)}`,
  place: (slug) => `fictional: false\n${named(slug)}`,
  review: (slug) => `title: ${title(slug)}
titleCertainty: UNKNOWN
publication: the-publication
byline: UNSIGNED
publishedCertainty: UNKNOWN
facts:
  title: ${common}
  publication: ${common}
paragraphs:
  count: 1
  parts: {}
claims: []
mentions: []
`,
  debate: (slug) => `topic: ${title(slug, "?")}
kind: DIRECT
sides:
  - position: One answer.
    claims: [review/the-review/1-claim]
  - position: The other answer.
    claims: [review/the-other-review/1-claim]
`,
  chain: (slug) => `title: ${title(slug)}
steps:
  - { work: the-earlier-work, trope: the-trope }
  - { work: the-later-work, trope: the-trope }
`,
  source: (slug) => `title: ${title(slug)}
kind: WEB
publisher: Who publishes it
url: https://example.org/page
`,
};
