import { describe, expect, test } from "vitest";
import { problemsOf, review } from "./record-text.ts";

describe("a review", () => {
  test("a review is published on a day, at an address", () => {
    expect(problemsOf("review", review('publishedFrom: "2023-12-18"'))).toEqual([]);
    expect(problemsOf("review", review("publishedFrom: 2023-12-18"))).toEqual([]);
    expect(problemsOf("review", review('publishedFrom: "2023-02-30"'))).toEqual([
      '1:1  publishedFrom  "2023-02-30" must be a day such as "2013-12-18". (record)',
    ]);
    expect(problemsOf("review", review("url: http://example.org/page"))).toEqual([]);
    for (const url of ["example.org/page", "javascript:alert(1)", "data:text/html,x", "file:///etc/hosts"]) {
      expect(problemsOf("review", review(`url: ${url}`))).toEqual([
        `1:1  url  "${url}" must be a whole address such as https://example.org/page. (record)`,
      ]);
    }
  });

  test("a review has at least one paragraph", () => {
    expect(problemsOf("review", review("paragraphs: { count: 0, parts: {} }"))).toEqual([
      "1:15  paragraphs.count  0 must be 1 or more. (record)",
    ]);
  });

  test("a review gives the reasons for uncited paragraphs by number", () => {
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { 2: Why., 10: Why. } }"))).toEqual(
      [],
    );
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { two: Why. } }"))).toEqual([
      '1:47  paragraphs.uncited.two  "two" must be a paragraph\'s number. (record)',
    ]);
    expect(problemsOf("review", review("paragraphs: { count: 9, parts: {}, uncited: { 2: 7 } }"))).toEqual([
      "1:47  paragraphs.uncited.2  7 must be text. (record)",
    ]);
  });

  test("each claim of a review has a valid id, paragraphs, subjects and a stance", () => {
    expect(problemsOf("review", review("claims: [{ id: 1-a, text: A., paragraphs: [1], about: [] }]"))).toEqual([
      "1:48  claims[0].about  This must be about something. (record)",
    ]);
    expect(
      problemsOf("review", review("claims: [{ id: 1-A, text: A., paragraphs: [], about: [{ subject: a }] }]")),
    ).toEqual([
      '1:12  claims[0].id  "1-A" must be lower-case words of a-z0-9 joined by hyphens, such as blade-runner-1982. (record)',
      "1:31  claims[0].paragraphs  This must name a paragraph or more. (record)",
      '1:55  claims[0].about[0].stance  "stance" is missing. (record)',
    ]);
  });
});
