// The works that share the most tropes with Her
MATCH (film:FilmGraph:Work {id: "her-2013"})
MATCH (film)-[use:USES]->(trope:Trope)
MATCH (trope)<-[otherUse:USES]-(other:Work)
WHERE other <> film
WITH film, other, collect(DISTINCT trope) AS tropes,
  collect(use) + collect(otherUse) AS uses
ORDER BY size(tropes) DESC, other.id
LIMIT 8
RETURN other.label, size(tropes) AS shared,
  film, other, tropes, uses
