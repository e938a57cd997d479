// The shortest ways from Astro Boy to Her
MATCH (start:FilmGraph:Work {id: "astro-boy-1952"})
MATCH (end:FilmGraph:Work {id: "her-2013"})
MATCH way = allShortestPaths((start)
  -[:USES|ADAPTS|REMAKES|REINTERPRETS|VARIANT_OF
    |DESCENDS_FROM|SUBTROPE_OF*1..6]-(end))
RETURN way
