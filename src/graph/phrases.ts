import type { RelationshipType, Stance, Usage } from "./vocabulary.ts";

/** What is said of an edge's tail, and what of its head. `…` is the other end. */
type Phrases = readonly [ofTail: string, ofHead: string];

/** The properties of an edge that its phrases depend on. */
export interface EdgeProperties {
  readonly role: string | null;
  readonly usage: Usage | null;
  readonly stance: Stance | null;
  readonly voiceOnly: boolean;
}

/** An edge as seen from one of its ends: from its tail where `forward` is true. */
export interface SeenEdge {
  readonly relation: RelationshipType;
  readonly forward: boolean;
  readonly edge?: EdgeProperties;
}

/** The words that follow the name of the edge's one end, before and after the name of its other end. */
export function phraseOf({ relation, forward, edge = silent }: SeenEdge): readonly [before: string, after: string] {
  const either = phrases[relation];
  const [ofTail, ofHead] = typeof either === "function" ? either(edge) : either;
  const [before = "", after = ""] = (forward ? ofTail : ofHead).split("…");
  return [before, after];
}

const silent: EdgeProperties = { role: null, usage: null, stance: null, voiceOnly: false };

const creditPhrases: Readonly<Record<string, Phrases>> = {
  DIRECTOR: ["directed …", "was directed by …"],
  WRITER: ["wrote …", "was written by …"],
  AUTHOR: ["is the author of …", "is a work of …"],
  PRODUCER: ["produced …", "was produced by …"],
  COMPOSER: ["composed the music of …", "has music by …"],
  CINEMATOGRAPHER: ["photographed …", "was photographed by …"],
  PERFORMER: ["performed in …", "has … among its performers"],
  ARTIST: ["is the artist of …", "is a work of the artist …"],
  DEVELOPER: ["developed …", "was developed by …"],
};

const usePhrases: Readonly<Record<Usage, Phrases>> = {
  STRAIGHT: ["uses … straight", "is used straight by …"],
  AVERTED: ["averts …", "is averted by …"],
  SUBVERTED: ["subverts …", "is subverted by …"],
  INVERTED: ["inverts …", "is inverted by …"],
  DECONSTRUCTED: ["deconstructs …", "is deconstructed by …"],
  PARODIED: ["parodies …", "is parodied by …"],
  PLAYED_WITH: ["plays with …", "is played with by …"],
  DISCUSSED: ["discusses …", "is discussed by …"],
};

const stancePhrases: Readonly<Record<Stance, Phrases>> = {
  PRAISES: ["praises …", "is praised by …"],
  CRITICISES: ["criticises …", "is criticised by …"],
  MIXED: ["finds both good and bad in …", "has both good and bad in it according to …"],
  NEUTRAL: ["is about …", "is the subject of …"],
};

const phrases: Readonly<Record<RelationshipType, Phrases | ((edge: EdgeProperties) => Phrases)>> = {
  CREDITED_FOR: ({ role }) => creditPhrases[role ?? ""] ?? ["worked on …", "was made with work by …"],
  FEATURES: ["features …", "appears in …"],
  PERFORMED_BY: ({ voiceOnly }) => (voiceOnly ? ["is voiced by …", "voices …"] : ["is played by …", "plays …"]),
  EMBODIES: ["embodies …", "is embodied by …"],
  USES: ({ usage }) => (usage === null ? ["uses …", "is used by …"] : usePhrases[usage]),
  BOND_FROM: ["begins with …", "is where … begins"],
  BOND_TO: ["is directed at …", "is the one at whom … is directed"],
  WROTE: ["wrote …", "was written by …"],
  PUBLISHED_IN: ["appeared in …", "published …"],
  MAKES: ["makes …", "is made in …"],
  ABOUT: ({ stance }) => stancePhrases[stance ?? "NEUTRAL"],
  MENTIONS: ["mentions …", "is mentioned in …"],
  TAKES_SIDE_IN: ["takes a side in …", "has … on one of its sides"],
  INCLUDES: ["includes …", "belongs to …"],
  TRACES: ["traces …", "is traced by …"],
  ADAPTS: ["adapts …", "is adapted by …"],
  REMAKES: ["is a remake of …", "was remade as …"],
  SEQUEL_OF: ["is a sequel to …", "has the sequel …"],
  REINTERPRETS: ["reinterprets …", "is reinterpreted by …"],
  ALLUDES_TO: ["alludes to …", "is alluded to by …"],
  NAMED_AFTER: ["is named after …", "gave its name to …"],
  PART_OF: ["is part of …", "contains …"],
  SUCCEEDS: ["succeeds …", "is succeeded by …"],
  VARIANT_OF: ["is a variant of …", "has … as a variant"],
  DESCENDS_FROM: ["descends from …", "has … among its descendants"],
  SUBTROPE_OF: ["is a narrower case of …", "has … as a narrower case"],
  INVERTS: ["inverts …", "is inverted by …"],
  SUBVERTS: ["subverts …", "is subverted by …"],
  COMBINES: ["combines … with something else", "is combined with something else in …"],
  CONTRASTS_WITH: ["contrasts with …", "contrasts with …"],
  SISTER_OF: ["resembles … without descending from it", "resembles … without descending from it"],
};
