import { describe, expect, test } from "vitest";
import { world, node } from "./world-graph.ts";

describe("a person", () => {
  test("a person is a node, and a Critic too if they wrote a review", () => {
    expect(node("person/author")).toMatchObject({
      labels: ["Person"],
      properties: {
        label: "The author",
        search: "the author\na. pen-name",
        factProperty: ["name", "imdb"],
        factValue: ["The author", "nm0000001"],
      },
    });
    const critics = world.nodes.filter(({ labels }) => labels.includes("Critic"));
    expect(critics.map(({ id, labels }) => [id, labels])).toEqual([
      ["person/first-critic", ["Person", "Critic"]],
      ["person/second-critic", ["Person", "Critic"]],
    ]);
  });
});
