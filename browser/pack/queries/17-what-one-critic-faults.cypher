// Everything that one critic faults
MATCH (critic:FilmGraph:Critic)-[wrote:WROTE]->(review)
WHERE critic.name = "Luis Parrales"
MATCH (review)-[makes:MAKES]->(claim)
MATCH (claim)-[about:ABOUT]->(subject)
WHERE about.stance = "CRITICISES"
RETURN claim.text, claim.paragraphs, subject.label,
  critic, wrote, review, makes, claim, about, subject
ORDER BY claim.paragraphs[0]
