import { describe, expect, test } from "vitest";
import type { NodeRow } from "../../../src/query/nodes.ts";
import { creditRoles, relationshipTypes, stances, usages } from "../../../src/graph/vocabulary.ts";
import type { EdgeRow } from "../../../src/traversals/paths/edge.ts";
import { explainHop } from "../../../src/traversals/paths/explanation.ts";

const silent: EdgeRow = { role: null, usage: null, stance: null, voiceOnly: false, evidence: [] };

function node(nodeKind: NodeRow["nodeKind"], label: string, more: object = {}): NodeRow {
  return { nodeKind, id: label, label, ...more } as NodeRow;
}

const film = node("WORK", "Her (2013)");
const person = node("PERSON", "Spike Jonze");
const trope = node("TROPE", "Body surrogate");
const claim = node("CLAIM", "The film is kind.");

/** The sentence as it is from the tail, and as it is from the head. */
function both(tail: NodeRow, relation: (typeof relationshipTypes)[number], head: NodeRow, said: Partial<EdgeRow> = {}) {
  const edge = { ...silent, ...said };
  return [
    explainHop({ from: tail, to: head, relation, forward: true, edge }),
    explainHop({ from: head, to: tail, relation, forward: false, edge }),
  ];
}

describe("a hop is explained", () => {
  test("by a person's part in a work", () => {
    expect(both(person, "CREDITED_FOR", film, { role: "DIRECTOR" })).toEqual([
      "Spike Jonze directed Her (2013).",
      "Her (2013) was directed by Spike Jonze.",
    ]);
    expect(both(person, "CREDITED_FOR", film, { role: "OTHER" })).toEqual([
      "Spike Jonze worked on Her (2013).",
      "Her (2013) was made with work by Spike Jonze.",
    ]);
  });

  test("by how a work uses a trope", () => {
    expect(both(film, "USES", trope, { usage: "AVERTED" })).toEqual([
      "Her (2013) averts the trope “Body surrogate”.",
      "The trope “Body surrogate” is averted by Her (2013).",
    ]);
    expect(both(film, "USES", trope)[0]).toBe("Her (2013) uses the trope “Body surrogate”.");
  });

  test("by the stance of a claim, without its full stop", () => {
    expect(both(claim, "ABOUT", film, { stance: "PRAISES" })).toEqual([
      "The claim “The film is kind” praises Her (2013).",
      "Her (2013) is praised by the claim “The film is kind”.",
    ]);
  });

  test("by an essay's title and where it appeared", () => {
    const essay = node("REVIEW", "On voices (The Quarterly)", { title: "On voices" });
    expect(both(essay, "MENTIONS", film)).toEqual([
      "The essay “On voices” (The Quarterly) mentions Her (2013).",
      "Her (2013) is mentioned in the essay “On voices” (The Quarterly).",
    ]);
    const otherwise = node("REVIEW", "The Quarterly's notice", { title: "On voices" });
    expect(both(otherwise, "MENTIONS", film)[0]).toBe("The essay “The Quarterly's notice” mentions Her (2013).");
  });

  test("by a voice alone, where a performer is only heard", () => {
    const character = node("CHARACTER", "Samantha");
    expect(both(character, "PERFORMED_BY", person, { voiceOnly: true })).toEqual([
      "Samantha is voiced by Spike Jonze.",
      "Spike Jonze voices Samantha.",
    ]);
    expect(both(character, "PERFORMED_BY", person)[1]).toBe("Spike Jonze plays Samantha.");
  });

  test("with a label as it is, whatever it holds", () => {
    const odd = node("WORK", "HEAD and TAIL: the $& story");
    expect(both(odd, "ADAPTS", film)).toEqual([
      "HEAD and TAIL: the $& story adapts Her (2013).",
      "Her (2013) is adapted by HEAD and TAIL: the $& story.",
    ]);
    expect(both(node("PERSON", "the Nameless"), "CREDITED_FOR", film)[0]).toMatch(/^The Nameless worked/);
  });

  const told = [
    ...relationshipTypes.map((relation) => ({ relation, said: {} })),
    ...creditRoles.map((role) => ({ relation: "CREDITED_FOR" as const, said: { role } })),
    ...usages.map((usage) => ({ relation: "USES" as const, said: { usage } })),
    ...stances.map((stance) => ({ relation: "ABOUT" as const, said: { stance } })),
  ];

  test.each(told)("from either end for $relation $said", ({ relation, said }) => {
    const [fromTail = "", fromHead = ""] = both(person, relation, film, said);
    for (const sentence of [fromTail, fromHead]) {
      expect(sentence.match(/Spike Jonze/g)).toHaveLength(1);
      expect(sentence.match(/Her \(2013\)/g)).toHaveLength(1);
      expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    }
    expect(fromTail.startsWith("Spike Jonze ")).toBe(true);
    expect(fromHead.startsWith("Her (2013) ")).toBe(true);
  });
});
