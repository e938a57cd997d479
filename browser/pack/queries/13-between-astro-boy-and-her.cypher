// Works between Astro Boy and Her
MATCH (start:FilmGraph:Work {id: "astro-boy-1952"})
MATCH (end:FilmGraph:Work {id: "her-2013"})
MATCH (start)-[used:USES]->(first:Trope)
MATCH (first)<-[shared:USES]-(between:Work)
WHERE start.year < between.year < end.year
MATCH (between)-[handed:USES]->(last:Trope)
MATCH (last)<-[taken:USES]-(end)
RETURN start, used, first, shared, between,
  handed, last, taken, end
