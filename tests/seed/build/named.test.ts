import { describe, expect, test } from "vitest";
import { node } from "./world-graph.ts";

describe("a publication, an organisation, a place and a source", () => {
  test("a publication, an organisation, a place and a source are nodes with their names", () => {
    expect(node("publication/quarterly")).toMatchObject({
      labels: ["Publication"],
      properties: { name: "The Quarterly" },
    });
    expect(node("organisation/studio").properties).toMatchObject({ name: "The studio", fictional: false });
    expect(node("place/harbour").properties).toMatchObject({
      name: "The harbour",
      fictional: true,
      factValue: ["The harbour"],
    });
    expect(node("source/catalogue")).toMatchObject({
      labels: ["Source"],
      properties: { title: "The catalogue", url: "https://example.org/catalogue", licence: "CC0" },
    });
  });
});
