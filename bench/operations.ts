/** A question about works and tropes, from which each dialect of GraphQL is written: all are asked the very same. */
export type Ask = AskOne | AskList;

/** The work or trope of an id. */
export interface AskOne {
  readonly root: "work" | "trope";
  readonly id: string;
  readonly take: Take;
}

/** A page of works or tropes. */
export interface AskList {
  readonly root: "works" | "tropes";
  readonly order: keyof typeof sortKeys;
  readonly first: number;
  readonly filter?: Readonly<Record<string, string | number>>;
  /** Ask how many there are in all, and whether more follow. */
  readonly total?: boolean;
  /** The last row before the page, with its place in the list. */
  readonly after?: { readonly key: string | number; readonly id: string; readonly place: number };
  readonly take: Take;
}

/** What to take of a node: its own fields, and pages of its neighbours: a work's tropes, a trope's works. */
export interface Take {
  readonly fields: readonly string[];
  readonly reaches: readonly Reach[];
}

/** A page of a node's neighbours, under a name of its own. */
export interface Reach {
  readonly alias: string;
  readonly first: number;
  readonly total?: boolean;
  readonly take: Take;
}

/** The stored property that each order sorts by, before the id. */
const sortKeys = {
  YEAR: "sortYear",
  NEWEST: "sortNewest",
  TITLE: "sortKey",
  NAME: "sortKey",
  MOST_USED: "sortMostUsed",
} as const;

/** An operation, as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | readonly string[]>>;
}

/** Writes questions for the schemas of this project; a plain Apollo server takes them too. */
export function productOperation(asks: readonly Ask[]): Operation {
  const variables: Record<string, string> = {};
  const roots = asks.map((ask, index) => {
    if ("id" in ask) {
      variables[`id${index}`] = ask.id;
      return `q${index}: ${ask.root}(id: $id${index}) ${productNode(ask.root, ask.take)}`;
    }
    const args = [`first: ${ask.first}`, `orderBy: ${ask.order}`];
    if (ask.filter) args.push(`filter: ${literal(ask.filter)}`);
    if (ask.after) {
      variables[`after${index}`] = productCursor(ask);
      args.push(`after: $after${index}`);
    }
    const inner = productNode(ask.root === "works" ? "work" : "trope", ask.take);
    const more = ask.total ? "totalCount pageInfo { hasNextPage endCursor } " : "";
    return `q${index}: ${ask.root}(${args.join(", ")}) { ${more}edges { node ${inner} } }`;
  });
  return { query: operationText(roots, variables), variables };
}

function productNode(kind: "work" | "trope", { fields, reaches }: Take): string {
  const [hop, other] = kind === "work" ? (["tropes", "trope"] as const) : (["works", "work"] as const);
  const inner = reaches.map(({ alias, first, total, take }) => {
    const count = total ? "totalCount " : "";
    return `${alias}: ${hop}(first: ${first}) { ${count}edges { node ${productNode(other, take)} } }`;
  });
  return `{ ${[...fields, ...inner].join(" ")} }`;
}

/** The cursor that this project's server gives for a row: its list, its sort key and its id. */
function productCursor({ root, order, after }: AskList): string {
  const list = `Query.${root}(${order})`;
  return Buffer.from(JSON.stringify([list, after?.key, after?.id])).toString("base64url");
}

/** Writes questions for the schema that `@neo4j/graphql` makes of the same graph. */
export function libraryOperation(asks: readonly Ask[]): Operation {
  const variables: Record<string, string> = {};
  const roots = asks.map((ask, index) => {
    if ("id" in ask) {
      variables[`id${index}`] = ask.id;
      return `q${index}: ${ask.root}s(where: { id: { eq: $id${index} } }) ${libraryNode(ask.root, ask.take)}`;
    }
    const kind = ask.root === "works" ? "work" : "trope";
    const sort = `sort: [{ ${sortKeys[ask.order]}: ASC }, { id: ASC }]`;
    const where = ask.filter ? [`where: ${libraryFilter(ask.filter)}`] : [];
    const inner = libraryNode(kind, ask.take);
    if (!ask.total) return `q${index}: ${ask.root}(${[`limit: ${ask.first}`, sort, ...where].join(", ")}) ${inner}`;
    const after = ask.after ? [`after: $after${index}`] : [];
    if (ask.after) variables[`after${index}`] = Buffer.from(`arrayconnection:${ask.after.place}`).toString("base64");
    const args = [`first: ${ask.first}`, ...after, sort, ...where].join(", ");
    return `q${index}: ${ask.root}Connection(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node ${inner} } }`;
  });
  return { query: operationText(roots, variables), variables };
}

function libraryNode(kind: "work" | "trope", { fields, reaches }: Take): string {
  const [hop, other] = kind === "work" ? (["tropes", "trope"] as const) : (["works", "work"] as const);
  const key = kind === "work" ? "sortKey" : "sortYear";
  const inner = reaches.map(({ alias, first, total, take }) => {
    const node = libraryNode(other, take);
    if (!total) return `${alias}: ${hop}(limit: ${first}, sort: [{ ${key}: ASC }, { id: ASC }]) ${node}`;
    const sort = `sort: [{ node: { ${key}: ASC } }, { node: { id: ASC } }]`;
    return `${alias}: ${hop}Connection(first: ${first}, ${sort}) { totalCount edges { node ${node} } }`;
  });
  return `{ ${[...fields, ...inner].join(" ")} }`;
}

const libraryFilters: Readonly<Record<string, (value: string | number) => string>> = {
  fromYear: (year) => `lastYear: { gte: ${year} }`,
  toYear: (year) => `sortYear: { lte: ${year} }`,
  titleContains: (words) => `search: { contains: ${JSON.stringify(words)} }`,
  nameContains: (words) => `search: { contains: ${JSON.stringify(words)} }`,
};

function libraryFilter(filter: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(filter).map(([name, value]) => libraryFilters[name]?.(value) ?? "");
  return `{ ${parts.join(", ")} }`;
}

function literal(filter: Readonly<Record<string, string | number>>): string {
  return `{ ${Object.entries(filter)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
}

function operationText(roots: readonly string[], variables: Operation["variables"]): string {
  const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith("id") ? "ID" : "String"}!`);
  return `query${declared.length > 0 ? ` (${declared.join(", ")})` : ""} { ${roots.join(" ")} }`;
}

/** What an answer says, whatever the dialect: nodes as they are, a list as its nodes, and its total where it was asked for. */
export function contentOf(asks: readonly Ask[], data: unknown): unknown {
  const fields = data as Readonly<Record<string, unknown>>;
  return asks.map((ask, index) => {
    const found = fields[`q${index}`];
    // `@neo4j/graphql` has no field for one node, and answers with a list of one.
    if ("id" in ask) return nodeContent(Array.isArray(found) ? (found[0] as unknown) : found, ask.take);
    return listContent(found, ask.take);
  });
}

function listContent(list: unknown, take: Take): unknown {
  if (Array.isArray(list)) return { nodes: list.map((node) => nodeContent(node, take)) };
  const { totalCount, pageInfo, edges } = list as {
    readonly totalCount?: number;
    readonly pageInfo?: { readonly hasNextPage: boolean };
    readonly edges: readonly { readonly node: unknown }[];
  };
  return {
    ...(totalCount !== undefined && { total: totalCount }),
    ...(pageInfo && { more: pageInfo.hasNextPage }),
    nodes: edges.map(({ node }) => nodeContent(node, take)),
  };
}

function nodeContent(node: unknown, { fields, reaches }: Take): unknown {
  if (node === null || node === undefined) return null;
  const found = node as Readonly<Record<string, unknown>>;
  return {
    ...Object.fromEntries(fields.map((field) => [field, found[field]])),
    ...Object.fromEntries(reaches.map(({ alias, take }) => [alias, listContent(found[alias], take)])),
  };
}
