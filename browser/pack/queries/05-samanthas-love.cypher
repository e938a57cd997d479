// Samantha's love for Theodore, as essays judge it
// His for her is another: critics judge them apart.
MATCH (bond:FilmGraph:Bond)
WHERE bond.id = "her-2013/samantha>theodore"
MATCH (lover)<-[from:BOND_FROM]-(bond)
MATCH (bond)-[to:BOND_TO]->(beloved)
MATCH (claim:Claim)-[about:ABOUT]->(bond)
MATCH (review:Review)-[makes:MAKES]->(claim)
RETURN review.label, about.stance, claim.text,
  claim.paragraphs, lover, from, bond, to, beloved,
  review, makes, claim, about
ORDER BY review.label, claim.paragraphs[0]
