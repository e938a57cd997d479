// What is said against Her, or with reserve
MATCH (review:FilmGraph:Review)-[makes:MAKES]->(claim)
MATCH (claim)-[about:ABOUT]->(film {id: "her-2013"})
WHERE about.stance IN ["CRITICISES", "MIXED"]
OPTIONAL MATCH (critic)-[wrote:WROTE]->(review)
RETURN critic.name, about.stance, claim.text,
  claim.paragraphs, critic, wrote, review, makes,
  claim, about, film
ORDER BY review.label, claim.paragraphs[0]
