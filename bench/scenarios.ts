import { type Ask, contentOf, libraryOperation, type Operation, productOperation, type Take } from "./operations.ts";
import type { Sample } from "./sample.ts";

/** A language in which a question is put: that of a family of contenders. */
export type Dialect = "product" | "library" | "floor";

/** A question in a dialect's words, and how to read an answer so that it can be compared with another dialect's. */
export interface Wording {
  readonly path: string;
  readonly body: string;
  readonly content: (data: unknown) => unknown;
}

/** A question in the words of each dialect that has words for it. */
export type Inquiry = Readonly<Partial<Record<Dialect, Wording>>>;

/** Something that servers are measured at. */
export interface Work {
  readonly name: string;
  /** What it is, for the report. */
  readonly says: string;
  readonly inquiries: (sample: Sample) => readonly Inquiry[];
  /** Why a dialect, or a plain server in the product's dialect, has no words for it: a sentence. */
  readonly without: Readonly<Partial<Record<Dialect | "plain", string>>>;
  /** The field of the product's schema that it takes, such as `Query.path`. */
  readonly needs?: string;
}

/** Everything that servers are measured at, beside the burst of operations that nobody asked before. */
export const works: readonly Work[] = [
  {
    name: "point",
    says: "one work by its id: four of its own fields",
    inquiries: ({ points }) => points.map((id) => asked("point", [pointAsk(id)], { id })),
    without: {},
  },
  {
    name: "nested",
    says: "a work, 20 of its tropes, 5 works of each",
    inquiries: ({ nested }) => nested.map((id) => asked("nested", [nestedAsk(id)], { id })),
    without: {},
  },
  {
    name: "list",
    says: "the first 50 works by title, 20 tropes of each",
    inquiries: () => [asked("list", [listAsk], {})],
    without: {},
  },
  {
    name: "page",
    says: "page 3 of all works by year, 20 on a page, with the total",
    inquiries: ({ fortieth }) => [asked("page", [pageAsk(fortieth)], fortieth)],
    without: {},
  },
  {
    name: "lineage",
    says: "what a trope descends from, six relations deep, as one graph with every work that uses one of them",
    inquiries: ({ lineages }) =>
      lineages.map((trope) => walked("lineage", { query: lineageText, variables: { trope } }, lineageContent)),
    without: {
      library:
        "No field of it follows relations of several types to a depth; six levels of three types are 729 nested fields.",
      plain: plainTraversal(),
    },
    needs: "Query.lineage",
  },
  {
    name: "path",
    says: "three shortest paths between two works, at most six hops",
    inquiries: ({ paths }) =>
      paths.map(([from, to]) => walked("path", { query: pathText, variables: { from, to } }, pathContent)),
    without: { library: "It has no paths.", plain: plainTraversal() },
    needs: "Query.path",
  },
  {
    name: "compare",
    says: "the tropes that two or more of three works share, the rarest first",
    inquiries: ({ triples }) =>
      triples.map((ids) => ({
        ...walked("compare", { query: compareText, variables: { works: ids } }, compareContent),
        library: wording("/graphql", libraryCompare(ids), libraryCompareContent),
      })),
    without: { plain: plainTraversal() },
    needs: "Query.compare",
  },
  {
    name: "similar",
    says: "the ten works most like a work, by the rarity of shared tropes",
    inquiries: ({ similar }) =>
      similar.map((id) => walked("similar", { query: similarText, variables: { id } }, similarContent)),
    without: { library: "It cannot sum over what two nodes share.", plain: plainTraversal() },
    needs: "Work.similar",
  },
  {
    name: "search",
    says: "the ten best works and tropes for a word and the beginning of another",
    inquiries: ({ searches }) => searches.map((text) => searched(text)),
    without: {
      library:
        "Its filters and full-text fields find words of one type, but not the last as a beginning, nor in this order.",
      floor: "No one statement that runs on both engines ranks words; the product's index is no statement.",
      plain: plainTraversal(),
    },
    needs: "Query.search",
  },
];

function plainTraversal(): string {
  return "A plain server has a field for each relation; for this it would need the floor's statement.";
}

function asked(name: string, asks: readonly Ask[], floor: object): Inquiry {
  const content = (data: unknown): unknown => contentOf(asks, data);
  return {
    product: wording("/graphql", productOperation(asks), content),
    library: wording("/graphql", libraryOperation(asks), content),
    floor: wording(`/${name}`, floor, content),
  };
}

function walked(name: string, operation: Operation, content: Wording["content"]): Inquiry {
  return {
    product: wording("/graphql", operation, content),
    floor: wording(`/${name}`, operation.variables, content),
  };
}

function wording(path: string, body: object, content: Wording["content"]): Wording {
  return { path, body: JSON.stringify(body), content };
}

const nothingMore: Take["reaches"] = [];

function pointAsk(id: string): Ask {
  return { root: "work", id, take: { fields: ["id", "title", "year", "form"], reaches: nothingMore } };
}

function nestedAsk(id: string): Ask {
  const works = { fields: ["id", "title", "year"], reaches: nothingMore };
  const tropes = { fields: ["id", "name"], reaches: [{ alias: "works", first: 5, take: works }] };
  return {
    root: "work",
    id,
    take: { fields: ["id", "title"], reaches: [{ alias: "tropes", first: 20, take: tropes }] },
  };
}

const listAsk: Ask = {
  root: "works",
  order: "TITLE",
  first: 50,
  take: {
    fields: ["title"],
    reaches: [{ alias: "tropes", first: 20, take: { fields: ["name"], reaches: nothingMore } }],
  },
};

function pageAsk({ sortYear, id }: Sample["fortieth"]): Ask {
  return {
    root: "works",
    order: "YEAR",
    first: 20,
    total: true,
    after: { key: sortYear, id, place: 39 },
    take: { fields: ["id", "title", "year"], reaches: nothingMore },
  };
}

const lineageText = `query ($trope: ID!) { lineage(trope: $trope, direction: ANCESTORS, maxHops: 6) {
  tropes { hops trope { id name } } edges { relation from { id } to { id } } steps { trope { id } work { id title year } }
} }`;

function lineageContent(data: unknown): unknown {
  const { lineage } = data as { readonly lineage: Readonly<Record<string, readonly unknown[]>> };
  // Within a distance and a year the order is the server's own.
  return Object.fromEntries(Object.entries(lineage).map(([name, list]) => [name, sorted(list)]));
}

const pathText = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 6, first: 3) {
  paths { length hops { relation from { id label } to { id label } } }
} }`;

/** Which of the shortest paths come first is the server's own. */
function pathContent(data: unknown): unknown {
  return (data as { readonly path: { readonly paths: readonly { readonly length: number }[] } }).path.paths.map(
    ({ length }) => length,
  );
}

const compareText = "query ($works: [ID!]!) { compare(works: $works) { shared { rarity trope { id name } } } }";

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

const similarText = "query ($id: ID!) { work(id: $id) { similar(first: 10) { value work { id title } } } }";

function similarContent(data: unknown): unknown {
  const { work } = data as {
    readonly work: { readonly similar: readonly { readonly value: number; readonly work: unknown }[] };
  };
  return work.similar.map(({ value, work }) => ({ value: rounded(value), work }));
}

const searchText = `query ($text: String!) { search(text: $text, kinds: [WORK, TROPE], first: 10) {
  matched node { id label }
} }`;

function searched(text: string): Inquiry {
  return { product: wording("/graphql", { query: searchText, variables: { text } }, (data) => data) };
}

/** Floating-point sums differ in their last digits with the order of their terms. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** A list in an order that depends on nothing but what it holds. */
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
