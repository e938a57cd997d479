/** The first segments of the explorer's addresses; the page itself reads the rest. */
export const explorerViews = [
  "work", "character", "bond", "person", "organisation", "place", "trope", "chain", "review", "publication", "claim", "debate",
  "source", "debates", "compare", "path", "graph",
] as const; // prettier-ignore
