// The tropes from which the love on order comes
MATCH (root:FilmGraph:Trope)
WHERE root.id = "trope/programmed-to-love"
MATCH descent = (root)
  -[:VARIANT_OF|DESCENDS_FROM|SUBTROPE_OF*0..6]->()
RETURN descent
