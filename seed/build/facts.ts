import type { Properties } from "../../src/graph/graph.ts";
import type { EvidenceRecord } from "../records/evidence.ts";
import type { RecordOf } from "../records/schemas.ts";
import { evidenceColumns } from "./evidence-columns.ts";
import { stated } from "./node-and-edge.ts";

interface StatedFact {
  readonly property: string;
  readonly value: string;
  readonly evidence: readonly EvidenceRecord[];
}

/** A property of a node with its evidence. */
export function fact(property: string, value: string, evidence: readonly EvidenceRecord[] = []): StatedFact {
  return { property, value, evidence };
}

/** A record's identifiers in other registries, as facts. */
export function identifiers({
  externalIds = {},
  facts = {},
}: Pick<RecordOf["trope"], "externalIds" | "facts">): StatedFact[] {
  const evidence: Readonly<Record<string, EvidenceRecord[] | undefined>> = facts;
  return Object.entries(stated<string>(externalIds)).map(([authority, value]) =>
    fact(authority, value, evidence[authority]),
  );
}

/** A node's facts as an engine stores them: one entry in each list for each pair of a fact and a piece of evidence. */
export function factLists(facts: readonly StatedFact[]): Properties {
  const pairs = facts.flatMap(({ property, value, evidence }) => evidence.map((each) => ({ property, value, each })));
  if (pairs.length === 0) return {};
  return {
    factProperty: pairs.map(({ property }) => property),
    factValue: pairs.map(({ value }) => value),
    ...evidenceColumns(
      "fact",
      pairs.map(({ each }) => each),
    ),
  };
}
