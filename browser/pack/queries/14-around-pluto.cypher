// Whatever is called Pluto, and all around it
MATCH (node:FilmGraph)
WHERE node.search CONTAINS "pluto"
  AND NOT node:Claim AND NOT node:Source
MATCH (node)-[edge]-(neighbour:FilmGraph)
RETURN node, edge, neighbour
