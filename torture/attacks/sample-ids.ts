import { seedIds } from "../records.ts";

/** An id of each kind of node, by the field that asks for one. */
export function sampleIds(): Readonly<Record<string, string>> {
  const ids = seedIds();
  const kinds = ["trope", "person", "review", "debate", "chain", "character", "claim", "place", "publication"];
  const found = kinds.flatMap((kind) => {
    const id = ids.find((each) => each.startsWith(`${kind}/`));
    return id === undefined ? [] : [[kind, id] as const];
  });
  return { ...Object.fromEntries(found), work: "her-2013" };
}
