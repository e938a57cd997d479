import { descentAcyclic, partOfAcyclic } from "./cycles.ts";
import { stepIsUse, stepsInTimeOrder } from "./steps-in-time-order.ts";
import { claimsCiteBody } from "./claims-cite-body.ts";
import { debateSides } from "./debate-sides.ts";
import { externalIdUnique } from "./external-id-unique.ts";
import { factEvidence } from "./fact-evidence.ts";
import { movedTarget } from "./moved-target.ts";
import { paragraphExists } from "./paragraph-exists.ts";
import { referenceExists } from "./reference-exists.ts";
import { comparisonSubjects, reviewByline } from "./review-byline.ts";
import type { Rule } from "./rule.ts";
import { glossUnique, nameUnique, noOrphan } from "./no-orphan.ts";
import { uniqueEdge } from "./unique-edge.ts";
import { uniqueId } from "./unique-id.ts";
import { derivesFromOlder, yearsInOrder } from "./derives-from-older.ts";

/** The laws of the seed, in the order in which a reader would ask them. */
export const rules: readonly Rule[] = [
  uniqueId,
  referenceExists,
  movedTarget,
  uniqueEdge,
  factEvidence,
  paragraphExists,
  claimsCiteBody,
  reviewByline,
  comparisonSubjects,
  debateSides,
  stepIsUse,
  stepsInTimeOrder,
  yearsInOrder,
  derivesFromOlder,
  partOfAcyclic,
  descentAcyclic,
  externalIdUnique,
  nameUnique,
  glossUnique,
  noOrphan,
];
