import type { NodeRow } from "../../query/nodes.ts";
import type { NodeKind, RelationshipType, Stance, Usage } from "../../graph/vocabulary.ts";
import type { EdgeRow } from "./edge.ts";

/** A sentence as seen from the tail of an edge, and as seen from its head. */
type Phrases = readonly [fromTail: string, fromHead: string];

const creditPhrases: Readonly<Record<string, Phrases>> = {
  DIRECTOR: ["TAIL directed HEAD", "HEAD was directed by TAIL"],
  WRITER: ["TAIL wrote HEAD", "HEAD was written by TAIL"],
  AUTHOR: ["TAIL is the author of HEAD", "HEAD is a work of TAIL"],
  PRODUCER: ["TAIL produced HEAD", "HEAD was produced by TAIL"],
  COMPOSER: ["TAIL composed the music of HEAD", "HEAD has music by TAIL"],
  CINEMATOGRAPHER: ["TAIL photographed HEAD", "HEAD was photographed by TAIL"],
  PERFORMER: ["TAIL performed in HEAD", "HEAD has TAIL among its performers"],
  ARTIST: ["TAIL is the artist of HEAD", "HEAD is a work of the artist TAIL"],
  DEVELOPER: ["TAIL developed HEAD", "HEAD was developed by TAIL"],
};

const usePhrases: Readonly<Record<Usage, Phrases>> = {
  STRAIGHT: ["TAIL uses HEAD straight", "HEAD is used straight by TAIL"],
  AVERTED: ["TAIL averts HEAD", "HEAD is averted by TAIL"],
  SUBVERTED: ["TAIL subverts HEAD", "HEAD is subverted by TAIL"],
  INVERTED: ["TAIL inverts HEAD", "HEAD is inverted by TAIL"],
  DECONSTRUCTED: ["TAIL deconstructs HEAD", "HEAD is deconstructed by TAIL"],
  PARODIED: ["TAIL parodies HEAD", "HEAD is parodied by TAIL"],
  PLAYED_WITH: ["TAIL plays with HEAD", "HEAD is played with by TAIL"],
  DISCUSSED: ["TAIL discusses HEAD", "HEAD is discussed by TAIL"],
};

const stancePhrases: Readonly<Record<Stance, Phrases>> = {
  PRAISES: ["TAIL praises HEAD", "HEAD is praised by TAIL"],
  CRITICISES: ["TAIL criticises HEAD", "HEAD is criticised by TAIL"],
  MIXED: ["TAIL finds both good and bad in HEAD", "HEAD has both good and bad in it according to TAIL"],
  NEUTRAL: ["TAIL is about HEAD", "HEAD is the subject of TAIL"],
};

/** What each type of edge says, from either end. Both are written once, here. */
const phrases: Readonly<Record<RelationshipType, Phrases | ((edge: EdgeRow) => Phrases)>> = {
  CREDITED_FOR: ({ role }) => creditPhrases[role ?? ""] ?? ["TAIL worked on HEAD", "HEAD was made with work by TAIL"],
  FEATURES: ["TAIL features HEAD", "HEAD appears in TAIL"],
  PERFORMED_BY: ({ voiceOnly }) =>
    voiceOnly ? ["TAIL is voiced by HEAD", "HEAD voices TAIL"] : ["TAIL is played by HEAD", "HEAD plays TAIL"],
  EMBODIES: ["TAIL embodies HEAD", "HEAD is embodied by TAIL"],
  USES: ({ usage }) => (usage === null ? ["TAIL uses HEAD", "HEAD is used by TAIL"] : usePhrases[usage]),
  BOND_FROM: ["TAIL begins with HEAD", "HEAD is where TAIL begins"],
  BOND_TO: ["TAIL is directed at HEAD", "HEAD is the one at whom TAIL is directed"],
  WROTE: ["TAIL wrote HEAD", "HEAD was written by TAIL"],
  PUBLISHED_IN: ["TAIL appeared in HEAD", "HEAD published TAIL"],
  MAKES: ["TAIL makes HEAD", "HEAD is made in TAIL"],
  ABOUT: ({ stance }) => stancePhrases[stance ?? "NEUTRAL"],
  MENTIONS: ["TAIL mentions HEAD", "HEAD is mentioned in TAIL"],
  TAKES_SIDE_IN: ["TAIL takes a side in HEAD", "HEAD has TAIL on one of its sides"],
  INCLUDES: ["TAIL includes HEAD", "HEAD stands in TAIL"],
  TRACES: ["TAIL traces HEAD", "HEAD is traced by TAIL"],
  ADAPTS: ["TAIL adapts HEAD", "HEAD is adapted by TAIL"],
  REMAKES: ["TAIL is a remake of HEAD", "HEAD was remade as TAIL"],
  SEQUEL_OF: ["TAIL is a sequel to HEAD", "HEAD has the sequel TAIL"],
  REINTERPRETS: ["TAIL reinterprets HEAD", "HEAD is reinterpreted by TAIL"],
  ALLUDES_TO: ["TAIL alludes to HEAD", "HEAD is alluded to by TAIL"],
  NAMED_AFTER: ["TAIL is named after HEAD", "HEAD gave its name to TAIL"],
  PART_OF: ["TAIL is part of HEAD", "HEAD has TAIL as a part"],
  SUCCEEDS: ["TAIL succeeds HEAD", "HEAD is succeeded by TAIL"],
  VARIANT_OF: ["TAIL is a variant of HEAD", "HEAD has TAIL as a variant"],
  DESCENDS_FROM: ["TAIL comes down from HEAD", "HEAD has TAIL among its descendants"],
  SUBTROPE_OF: ["TAIL is a narrower case of HEAD", "HEAD has TAIL as a narrower case"],
  INVERTS: ["TAIL turns HEAD round", "HEAD is turned round by TAIL"],
  SUBVERTS: ["TAIL turns HEAD to another end", "HEAD is turned to another end by TAIL"],
  COMBINES: ["TAIL joins HEAD with something else", "HEAD is joined with something else in TAIL"],
  CONTRASTS_WITH: ["TAIL stands against HEAD", "HEAD stands against TAIL"],
  SISTER_OF: ["TAIL is like HEAD, without descent", "HEAD is like TAIL, without descent"],
};

/** How a sentence names a node of a kind whose label alone would not tell what it is. */
const nouns: Partial<Readonly<Record<NodeKind, string>>> = {
  BOND: "the bond",
  TROPE: "the trope",
  CHAIN: "the line of works",
  REVIEW: "the essay",
  CLAIM: "the claim",
  DEBATE: "the debate",
};

/** A hop with what its sentence needs. */
export interface ExplainedHop {
  readonly from: NodeRow;
  readonly to: NodeRow;
  readonly relation: RelationshipType;
  readonly forward: boolean;
  readonly edge: EdgeRow;
}

/** A hop as an English sentence that begins with the node that it leaves, such as "Spike Jonze directed Her (2013)." */
export function explainHop({ from, to, relation, forward, edge }: ExplainedHop): string {
  const told = phrases[relation];
  const [fromTail, fromHead] = typeof told === "function" ? told(edge) : told;
  const [tail, head] = forward ? [from, to] : [to, from];
  const sentence = (forward ? fromTail : fromHead).replaceAll(/TAIL|HEAD/g, (end) =>
    nounPhrase(end === "TAIL" ? tail : head),
  );
  return `${sentence.replace(/^the /, "The ")}.`;
}

function nounPhrase(node: NodeRow): string {
  const { nodeKind, label } = node;
  const noun = nouns[nodeKind];
  if (noun === undefined) return label;
  // An essay's label is its title and where it appeared.
  if (nodeKind === "REVIEW" && label.startsWith(node.title))
    return `${noun} “${node.title}”${label.slice(node.title.length)}`;
  // The sentence around it ends where a claim's own full stop would stand.
  return `${noun} “${label.replace(/\.$/, "")}”`;
}
