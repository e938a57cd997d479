import { addressOf } from "../address.ts";

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
}

/** A link to the page of a node of any kind. */
export function ThingLink({ node }: { node: Named }) {
  return <a href={addressOf(node)}>{node.label}</a>;
}

/** A link to a work. */
export function WorkLink({ work }: { work: { id: string; label: string } }) {
  return <a href={addressOf({ __typename: "Work", id: work.id })}>{work.label}</a>;
}

/** A link to a trope. */
export function TropeLink({ trope }: { trope: { id: string; name: string } }) {
  return <a href={addressOf({ __typename: "Trope", id: trope.id })}>{trope.name}</a>;
}

/** A link to a person. */
export function PersonLink({ person }: { person: { id: string; name: string } }) {
  return <a href={addressOf({ __typename: "Person", id: person.id })}>{person.name}</a>;
}

/** A link to a character. */
export function CharacterLink({ character }: { character: { id: string; name: string } }) {
  return <a href={addressOf({ __typename: "Character", id: character.id })}>{character.name}</a>;
}
