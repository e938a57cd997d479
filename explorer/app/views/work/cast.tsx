import { CharacterLink, PersonLink } from "../../parts/node-link.tsx";
import { natureWords } from "../../labels.ts";
import type { WorkShown } from "../work.tsx";

/** A work's characters with who performs them there, then performers without a character. */
export function Cast({ work: { id, characters, credits } }: { work: WorkShown }) {
  const cast = characters?.edges.map(({ node }) => node) ?? [];
  const playing = new Set(cast.flatMap(({ performances }) => performances.map(({ performer }) => performer.id)));
  const others = (credits?.edges ?? []).filter(({ role, node }) => role === "PERFORMER" && !playing.has(node.id));
  if (cast.length + others.length === 0) return <p class="quiet">No character of it is recorded.</p>;
  return (
    <ul class="plain">
      {cast.map((character) => (
        <li key={character.id}>
          <CharacterLink character={character} />
          {character.nature && character.nature !== "HUMAN" && (
            <span class="quiet"> {natureWords[character.nature]}</span>
          )}
          {character.performances
            .filter(({ work }) => work.id === id)
            .map(({ performer, voiceOnly }) => (
              <span key={performer.id}>
                , <PersonLink person={performer} />
                {voiceOnly && <span class="quiet"> by voice</span>}
              </span>
            ))}
        </li>
      ))}
      {others.map(({ node }) => (
        <li key={node.id}>
          <PersonLink person={node} /> <span class="quiet">performs</span>
        </li>
      ))}
    </ul>
  );
}
