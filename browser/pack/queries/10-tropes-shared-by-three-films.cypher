// The tropes that two of the three films share
MATCH (work:FilmGraph:Work)-[use:USES]->(trope:Trope)
WHERE work.id IN ["her-2013", "ex-machina-2014",
  "blade-runner-2049-2017"]
WITH trope, collect(use) AS uses,
  collect(DISTINCT work) AS works
WHERE size(works) >= 2
RETURN trope, uses, works
ORDER BY trope.rarity DESC
