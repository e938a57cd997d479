// Uses of tropes that are less than certain
// Uses that no piece of evidence confirms.
MATCH (work:FilmGraph:Work)-[use:USES]->(trope:Trope)
WHERE NOT "CONFIRMED" IN use.evidenceCertainty
RETURN work.label, use.usage, trope.name,
  use.evidenceNote, work, use, trope
ORDER BY work.sortYear, trope.name
