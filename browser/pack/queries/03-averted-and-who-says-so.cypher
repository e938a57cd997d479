// What Her averts, and who says so where
// The table, beside the graph, holds the evidence.
MATCH (film:FilmGraph:Work {id: "her-2013"})
  -[use:USES {usage: "AVERTED"}]->(trope:Trope)
UNWIND range(0, size(use.evidenceOrigin) - 1) AS i
OPTIONAL MATCH (review:FilmGraph:Review)
WHERE review.id = use.evidenceReview[i]
RETURN trope.name, use.how, use.evidenceOrigin[i],
  review.label, use.evidenceParagraphs[i],
  film, use, trope
ORDER BY trope.name, review.label
