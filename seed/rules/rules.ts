import { claimsCiteBody } from "./claims-cite-body.ts";
import { comparisonSubjects } from "./comparison-subjects.ts";
import { debateSides } from "./debate-sides.ts";
import { derivesFromOlder } from "./derives-from-older.ts";
import { descentAcyclic } from "./descent-acyclic.ts";
import { externalIdUnique } from "./external-id-unique.ts";
import { factEvidence } from "./fact-evidence.ts";
import { glossUnique } from "./gloss-unique.ts";
import { movedTarget } from "./moved-target.ts";
import { nameUnique } from "./name-unique.ts";
import { noOrphan } from "./no-orphan.ts";
import { paragraphExists } from "./paragraph-exists.ts";
import { partOfAcyclic } from "./part-of-acyclic.ts";
import { referenceExists } from "./reference-exists.ts";
import { reviewByline } from "./review-byline.ts";
import type { Rule } from "./rule.ts";
import { stepIsUse } from "./step-is-use.ts";
import { stepsInTimeOrder } from "./steps-in-time-order.ts";
import { uniqueEdge } from "./unique-edge.ts";
import { uniqueId } from "./unique-id.ts";
import { yearsInOrder } from "./years-in-order.ts";

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
