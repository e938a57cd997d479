import { describe, test } from "vitest";
import { reviewByline } from "../../../seed/rules/review-byline.ts";
import { expectProblems, expectValid } from "./expect.ts";

describe("review-byline", () => {
  test("an unsigned review may have no critic, and any other review may have one", () => {
    expectValid(reviewByline, {
      "review/third-essay.yaml": "byline: UNSIGNED",
      "review/fourth-essay.yaml": "byline: SIGNED\ncritic: first-critic",
      "review/fifth-essay.yaml": "byline: LOOKED_UP\ncritic: first-critic",
    });
  });

  test("a review may give its earliest day, its latest, or the same day for both", () => {
    expectValid(reviewByline, {
      "review/third-essay.yaml": 'publishedFrom: "1951-03-01"',
      "review/fourth-essay.yaml": 'publishedTo: "1951-03-01"',
      "review/fifth-essay.yaml": 'publishedFrom: "1951-03-01"\npublishedTo: "1951-03-01"',
    });
  });

  test("an unsigned review names no critic", () => {
    expectProblems(reviewByline, { "review/third-essay.yaml": "byline: UNSIGNED\ncritic: first-critic" }).toEqual([
      {
        at: "review/third-essay.yaml:2:1",
        path: "critic",
        message: "An unsigned review has no critic; where the name was looked up, the byline is LOOKED_UP.",
      },
    ]);
  });

  test.each(["SIGNED", "LOOKED_UP"])("a %s review names its critic", (byline) => {
    expectProblems(reviewByline, { "review/third-essay.yaml": `byline: ${byline}` }).toEqual([
      { at: "review/third-essay.yaml:1:1", path: "byline", message: `A ${byline} review names its critic.` },
    ]);
  });

  test("a review is not published before its earliest day", () => {
    expectProblems(reviewByline, {
      "review/third-essay.yaml": 'publishedFrom: "1951-03-02"\npublishedTo: "1951-03-01"',
    }).toEqual([
      {
        at: "review/third-essay.yaml:2:1",
        path: "publishedTo",
        message: "publishedTo 1951-03-01 must not be before publishedFrom 1951-03-02.",
      },
    ]);
  });
});
