// Does love need a body? Both sides
MATCH (debate:FilmGraph:Debate)
WHERE debate.id = "debate/does-love-need-a-body"
MATCH (claim)-[side:TAKES_SIDE_IN]->(debate)
MATCH (review)-[makes:MAKES]->(claim)
RETURN debate.positions[side.side] AS position,
  claim.text, claim.paragraphs,
  review, makes, claim, side, debate
ORDER BY side.side, review.label
