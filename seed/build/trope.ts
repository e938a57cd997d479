import { fold } from "../../src/graph/text.ts";
import type { Properties } from "../../src/graph/graph.ts";
import type { NodeKind } from "../../src/graph/vocabulary.ts";
import { idOf } from "../records/kinds.ts";
import type { SeedRecord } from "../read.ts";
import { type Draft, edge, fact, factLists, identifiers, node, stated } from "./node-and-edge.ts";

export function tropeDraft({ id, value }: SeedRecord<"trope">): Draft {
  const { name, alternativeNames = [], gloss, group, relations = [] } = value;
  const properties = {
    name,
    alternativeNames,
    gloss,
    ...stated({ group }),
    search: fold([name, ...alternativeNames].join("\n")),
  };
  return {
    nodes: [node("TROPE", id, name, name, { ...properties, ...factLists(identifiers(value)) })],
    edges: relations.map(({ relation, trope, evidence }) => edge(id, relation, idOf("trope", trope), evidence)),
  };
}

export function personDraft({ id, value }: SeedRecord<"person">): Draft {
  const { name, alternativeNames = [] } = value;
  const properties = { name, alternativeNames, search: fold([name, ...alternativeNames].join("\n")) };
  const facts = factLists([fact("name", name, value.facts.name), ...identifiers(value)]);
  return { nodes: [node("PERSON", id, name, name, { ...properties, ...facts })], edges: [] };
}

export function namedDraft(
  { id, value }: SeedRecord<"publication" | "organisation" | "place">,
  kind: NodeKind,
  properties: Properties,
): Draft {
  const { name, facts } = value;
  return {
    nodes: [
      node(kind, id, name, name, {
        name,
        ...properties,
        search: fold(name),
        ...factLists([fact("name", name, facts.name)]),
      }),
    ],
    edges: [],
  };
}

export function sourceDraft({ id, value: { title, url, licence } }: SeedRecord<"source">): Draft {
  return {
    nodes: [node("SOURCE", id, title, title, { title, ...stated({ url, licence }), search: fold(title) })],
    edges: [],
  };
}
