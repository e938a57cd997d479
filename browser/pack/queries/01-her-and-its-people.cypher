// Her, its makers and its people
// The role lies on the credit.
MATCH path = (:FilmGraph:Work {id: "her-2013"})
  <-[:CREDITED_FOR]-(:Person)
RETURN path
UNION
MATCH path = (:FilmGraph:Work {id: "her-2013"})
  -[:FEATURES]->(:Character)
RETURN path
UNION
// Whether someone is heard only: voiceOnly.
MATCH path = (:FilmGraph:Work {id: "her-2013"})
  -[:FEATURES]->(:Character)
  -[:PERFORMED_BY {work: "her-2013"}]->(:Person)
RETURN path
