// Borrowed bodies and tongues, step by step
MATCH (chain:FilmGraph:Chain)-[step:INCLUDES]->(work)
WHERE chain.id IN ["chain/the-borrowed-body",
  "chain/love-by-proxy"]
RETURN chain.title, step.position, work.label,
  step.trope, step.usage, step.certainty, step.note,
  chain, step, work
ORDER BY chain.title, step.position
