import type { Operation } from "./operations.ts";
import type { Sample } from "./sample.ts";
import { type DialectRequests, jsonRequest, type Scenario, type ScenarioRequest } from "./scenario.ts";

const plain = "A plain server has a field for each relation; for this it would need the floor's statement.";

/** The scenarios that ask more than pages of neighbours: this project's traversals. */
export const traversalScenarios: readonly Scenario[] = [
  {
    name: "lineage",
    description: "what a trope descends from, six relations deep, as one graph with every work that uses one of them",
    requests: ({ lineages }) => lineageRequests(lineages.map((trope) => ({ trope }))),
    unsupported: {
      library:
        "No field of it follows relations of several types to a depth; six levels of three types are 729 nested fields.",
      plain,
    },
  },
  {
    name: "path",
    description: "three shortest paths between two works, at most six hops",
    requests: ({ paths }) => pathRequests(paths.map(([from, to]) => ({ from, to }))),
    unsupported: { library: "It has no paths.", plain },
  },
  {
    name: "compare",
    description: "the tropes that two or more of three works share, the rarest first",
    requests: ({ triples }) => ({
      ...compareRequests(triples.map((works) => ({ works }))),
      library: triples.map((works) => jsonRequest("/graphql", libraryCompare(works), libraryCompareContent)),
    }),
    unsupported: { plain },
  },
  {
    name: "similar",
    description: "the ten works most like a work, by the rarity of shared tropes",
    requests: ({ similar }) => similarRequests(similar.map((id) => ({ id }))),
    unsupported: { library: "It cannot sum over what two nodes share.", plain },
  },
  {
    name: "search",
    description: "the ten best works and tropes for a word and the beginning of another",
    requests: ({ searches }) => ({
      product: searches.map((text) =>
        jsonRequest("/graphql", { query: searchQuery, variables: { text } }, (data) => data),
      ),
    }),
    unsupported: {
      library:
        "Its filters and full-text fields find words of one type, but not the last as a beginning, nor in this order.",
      floor: "No single statement that runs on both engines ranks words; the product uses an index in memory.",
      plain,
    },
  },
];

/** Writes requests from their variables: an operation for the product, and parameters for the floor's statement. */
function traversal(
  path: string,
  query: string,
  contentOf: ScenarioRequest["contentOf"],
): (variables: readonly Operation["variables"][]) => DialectRequests {
  return (variables) => ({
    product: variables.map((each) => jsonRequest("/graphql", { query, variables: each }, contentOf)),
    floor: variables.map((each) => jsonRequest(path, each, contentOf)),
  });
}

const lineageRequests = traversal(
  "/lineage",
  `query ($trope: ID!) { lineage(trope: $trope, direction: ANCESTORS, maxHops: 6) {
  tropes { hops trope { id name } } edges { relation from { id } to { id } } steps { trope { id } work { id title year } }
} }`,
  lineageContent,
);

function lineageContent(data: unknown): unknown {
  const { lineage } = data as { readonly lineage: Readonly<Record<string, readonly unknown[]>> };
  // Within a distance and a year each server may choose the order.
  return Object.fromEntries(Object.entries(lineage).map(([name, list]) => [name, sorted(list)]));
}

const pathRequests = traversal(
  "/path",
  `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 6, first: 3) {
  paths { length hops { relation from { id label } to { id label } } }
} }`,
  pathContent,
);

/** Only lengths are compared, because each server may choose which of the shortest paths come first. */
function pathContent(data: unknown): unknown {
  return (data as { readonly path: { readonly paths: readonly { readonly length: number }[] } }).path.paths.map(
    ({ length }) => length,
  );
}

const compareRequests = traversal(
  "/compare",
  "query ($works: [ID!]!) { compare(works: $works) { shared { rarity trope { id name } } } }",
  compareContent,
);

interface SharedTrope {
  readonly rarity: number;
  readonly trope: { readonly id: string; readonly name: string };
}

function compareContent(data: unknown): unknown {
  const { shared } = (data as { readonly compare: { readonly shared: readonly SharedTrope[] } }).compare;
  return sorted(shared.map(({ rarity, trope }) => ({ rarity: rounded(rarity), id: trope.id, name: trope.name })));
}

function libraryCompare([a, b, c]: Sample["triples"][number]): Operation {
  const uses = (work: string): string => `{ works: { some: { id: { eq: $${work} } } } }`;
  const both = (one: string, other: string): string => `{ AND: [${uses(one)}, ${uses(other)}] }`;
  const where = `{ OR: [${both("a", "b")}, ${both("a", "c")}, ${both("b", "c")}] }`;
  return {
    query: `query ($a: ID!, $b: ID!, $c: ID!) { tropes(where: ${where}, sort: [{ rarity: DESC }]) { id name rarity } }`,
    variables: { a, b, c },
  };
}

/** Stored rarities are whole millionths. */
function libraryCompareContent(data: unknown): unknown {
  const { tropes } = data as {
    readonly tropes: readonly { readonly id: string; readonly name: string; readonly rarity: number }[];
  };
  return sorted(tropes.map(({ id, name, rarity }) => ({ rarity: rounded(rarity / 1_000_000), id, name })));
}

const similarRequests = traversal(
  "/similar",
  "query ($id: ID!) { work(id: $id) { similar(first: 10) { value work { id title } } } }",
  similarContent,
);

function similarContent(data: unknown): unknown {
  const { work } = data as {
    readonly work: { readonly similar: readonly { readonly value: number; readonly work: unknown }[] };
  };
  return work.similar.map(({ value, work }) => ({ value: rounded(value), work }));
}

const searchQuery = `query ($text: String!) { search(text: $text, kinds: [WORK, TROPE], first: 10) {
  matched node { id label }
} }`;

/** Floating-point sums differ in their last digits with the order of their terms. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** A list in an order that depends only on what it holds. */
function sorted(list: readonly unknown[]): unknown[] {
  return list
    .map((each) => [canonical(each), each] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
