// Where the essays contradict each other
MATCH (debate:FilmGraph:Debate)
WHERE debate.kind IN ["DIRECT", "CONFLICTING_DATA"]
MATCH (claim)-[side:TAKES_SIDE_IN]->(debate)
MATCH (review)-[makes:MAKES]->(claim)
RETURN review, makes, claim, side, debate
