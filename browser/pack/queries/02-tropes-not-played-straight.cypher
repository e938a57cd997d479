// Where Her does not play its tropes straight
MATCH (film:FilmGraph:Work {id: "her-2013"})
  -[use:USES]->(trope:Trope)
WHERE use.usage <> "STRAIGHT"
RETURN film, use, trope
