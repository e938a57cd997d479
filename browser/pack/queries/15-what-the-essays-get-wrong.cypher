// What the essays get wrong, and what is right
// A corrected claim keeps its words; the fact and
// where it comes from stand beside them.
MATCH (review:FilmGraph:Review)-[makes:MAKES]->(claim)
WHERE claim.corrected
RETURN review.label, claim.text, claim.paragraphs,
  claim.factValue[0] AS fact, claim.factSource,
  review, makes, claim
ORDER BY review.label, claim.paragraphs[0]
