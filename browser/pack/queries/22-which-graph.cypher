// Which graph this is
MATCH (dataset:FilmGraph:Dataset)
RETURN dataset
