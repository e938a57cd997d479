// Who sets these films beside each other
MATCH (claim:FilmGraph:Claim)-[about:ABOUT]->(work)
WHERE work.id IN ["her-2013", "ex-machina-2014",
  "blade-runner-2049-2017"]
  AND claim.likeness IS NOT NULL
WITH claim, collect(about) AS abouts,
  collect(work) AS works
WHERE size(works) >= 2
MATCH (review)-[makes:MAKES]->(claim)
RETURN claim.text, claim.likeness, claim.difference,
  claim.paragraphs, review, makes, claim, abouts, works
ORDER BY claim.paragraphs[0]
