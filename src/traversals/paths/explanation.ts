import { type EdgeProperties, phraseOf } from "../../graph/phrases.ts";
import type { NodeKind, RelationshipType } from "../../graph/vocabulary.ts";
import type { NodeRow } from "../../query/nodes.ts";

/** A hop with what its sentence needs. */
export interface ExplainedHop {
  readonly from: NodeRow;
  readonly to: NodeRow;
  readonly relation: RelationshipType;
  readonly forward: boolean;
  readonly edge: EdgeProperties;
}

/** A hop as an English sentence that begins with the node that it leaves, such as "Spike Jonze directed Her (2013)." */
export function explainHop({ from, to, relation, forward, edge }: ExplainedHop): string {
  const [before, after] = phraseOf({ relation, forward, edge });
  const sentence = `${nounPhrase(from)} ${before}${nounPhrase(to)}${after}.`;
  return sentence.replace(/^the /, "The ");
}

/** What a sentence calls a node whose label alone would not say what it is. */
const nouns: Partial<Readonly<Record<NodeKind, string>>> = {
  BOND: "the bond",
  TROPE: "the trope",
  CHAIN: "the line of works",
  REVIEW: "the essay",
  CLAIM: "the claim",
  DEBATE: "the debate",
};

function nounPhrase(node: NodeRow): string {
  const { nodeKind, label } = node;
  const noun = nouns[nodeKind];
  if (noun === undefined) return label;
  // An essay's label is its title and where it appeared.
  if (nodeKind === "REVIEW" && label.startsWith(node.title))
    return `${noun} “${node.title}”${label.slice(node.title.length)}`;
  // A claim's own full stop would end the sentence around it.
  return `${noun} “${label.replace(/\.$/, "")}”`;
}
