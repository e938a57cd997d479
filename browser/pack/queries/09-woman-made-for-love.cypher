// The woman made for love, through the ages
// The arrows of the chain are numbered from 0;
// the table lists its steps in order.
MATCH (chain:FilmGraph:Chain)
WHERE chain.id = "chain/woman-made-for-love"
MATCH (chain)-[step:INCLUDES]->(work)
MATCH (work)-[use:USES]->(trope {id: step.trope})
WHERE coalesce(use.usage = step.usage, true)
RETURN step.position, work.label, trope.name,
  step.role, step.usage, step.note,
  chain, step, work, use, trope
ORDER BY step.position
