// The works that Blade Runner 2049 comes from
MATCH (work:FilmGraph:Work)
WHERE work.id = "blade-runner-2049-2017"
MATCH origins = (work)
  -[:ADAPTS|REMAKES|SEQUEL_OF|REINTERPRETS|ALLUDES_TO
    |NAMED_AFTER|SUCCEEDS*1..4]->(:Work)
RETURN origins
