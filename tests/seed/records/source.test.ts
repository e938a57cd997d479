import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemsOf } from "./record-text.ts";

/** The text of a source with these keys, and the others that it must have. */
function source(keys: string): string {
  const others = { title: "Some", kind: "WEB", publisher: "Some" };
  const missing = Object.entries(others).filter(([key]) => !new RegExp(`^${key}:`, "m").test(keys));
  return [...missing.map(([key, value]) => `${key}: ${value}`), keys].join("\n");
}

describe("a source", () => {
  test.each([
    "kind: BOOK",
    "authors: [Andreas Huyssen]",
    "container: New German Critique 24/25\npublisher: Duke University Press",
    'date: "1906"',
    'date: "1906-08"',
    'date: "1906-08-25"',
    "doi: 10.1353/jqr.2013.0016",
    "isbn: 978-0-8166-1420-2",
    "isbn: 0-8044-2957-X",
    "url: https://example.org/a",
    "archivedUrl: https://web.archive.org/web/2020/https://example.org/a",
    "language: de",
  ])("a source may have %s", (keys) => {
    expect(problemsOf("source", source(keys))).toEqual([]);
  });

  test.each([
    ["kind: BLOG", 'kind  "BLOG" must be one of BOOK, CHAPTER, '],
    ["authors: []", "authors  "],
    [
      'date: "25 August 1906"',
      'date  "25 August 1906" must be a year, month or day, such as 1906, 1906-08 or 1906-08-25.',
    ],
    ['date: "1906-13"', 'date  "1906-13" must be a year, month or day'],
    [
      "doi: https://doi.org/10.1353/jqr.2013.0016",
      'doi  "https://doi.org/10.1353/jqr.2013.0016" must be a DOI without an address before it, such as 10.1353/jqr.2013.0016.',
    ],
    ["isbn: 978-0-8166-1420-3", 'isbn  "978-0-8166-1420-3" must be an ISBN whose check digit is right.'],
    ["isbn: 978-0-8166-1420", 'isbn  "978-0-8166-1420" must be an ISBN whose check digit is right.'],
    ["isbn: the second edition", 'isbn  "the second edition" must be an ISBN, such as '],
    ["language: German", 'language  "German" must be a language\'s code of ISO 639, such as en or de.'],
  ])("a source does not have %s", (keys, message) => {
    const [problem] = problemsOf("source", source(keys));
    expect(problem).toContain(message);
  });

  test.each([
    ["title: Some\npublisher: Some", '1:1  kind  "kind" is missing. (record)'],
    ["title: Some\nkind: WEB", "1:1  (record)  This must have authors or a publisher. (record)"],
  ])("a source must say what it is, and who wrote or published it: %j", (text, problem) => {
    expect(problemsOf("source", text)).toEqual([problem]);
  });

  test("a source's ISBN with one digit changed is refused", () => {
    const digits = fc.array(fc.nat({ max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 }), (first, at, change) => {
        const sum = first.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
        const isbn = [...first, (10 - (sum % 10)) % 10];
        expect(problemsOf("source", source(`isbn: "${isbn.join("")}"`))).toEqual([]);
        const changed = isbn.with(at, ((isbn[at] ?? 0) + change) % 10).join("");
        expect(problemsOf("source", source(`isbn: "${changed}"`))).toHaveLength(1);
      }),
    );
  });
});
