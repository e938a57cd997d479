import { natureLabels } from "../../labels.ts";
import { NodeLink } from "../../parts/node-link.tsx";
import type { WorkProps } from "./work-props.ts";

/** A work's characters with who performs them there, then performers without a character. */
export function Cast({ work: { id, characters, credits } }: WorkProps) {
  const cast = characters?.edges.map(({ node }) => node) ?? [];
  const playing = new Set(cast.flatMap(({ performances }) => performances.map(({ performer }) => performer.id)));
  const others = (credits?.edges ?? []).filter(({ role, node }) => role === "PERFORMER" && !playing.has(node.id));
  if (cast.length + others.length === 0) return <p class="quiet">None recorded.</p>;
  return (
    <ul class="plain">
      {cast.map((character) => (
        <li key={character.id}>
          <NodeLink node={character} />
          {character.nature && character.nature !== "HUMAN" && (
            <span class="quiet"> {natureLabels[character.nature]}</span>
          )}
          {character.performances
            .filter(({ work }) => work.id === id)
            .map(({ performer, voiceOnly }) => (
              <span key={performer.id}>
                , <NodeLink node={performer} />
                {voiceOnly && <span class="quiet"> voice</span>}
              </span>
            ))}
        </li>
      ))}
      {others.map(({ node }) => (
        <li key={node.id}>
          <NodeLink node={node} /> <span class="quiet">performer</span>
        </li>
      ))}
    </ul>
  );
}
