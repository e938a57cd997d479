// The works older than cinema, with their tropes
MATCH (work:FilmGraph:Work)-[use:USES]->(trope:Trope)
WHERE work.sortYear < 1895
RETURN work, use, trope
ORDER BY work.sortYear
