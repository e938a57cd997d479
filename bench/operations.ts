/** A root field of an operation. Every dialect is written from it, so that all contenders are asked the same. */
export type RootField = NodeField | ListField;

/** One work or trope by its id. */
export interface NodeField {
  readonly name: "work" | "trope";
  readonly id: string;
  readonly selection: Selection;
}

/** A page of works or tropes. */
export interface ListField {
  readonly name: "works" | "tropes";
  readonly orderBy: keyof typeof sortKeys;
  readonly first: number;
  readonly filter?: Filter;
  /** Whether the total, and whether another page follows, are selected too. */
  readonly total?: boolean;
  /** The last row before the page, with its offset in the list. */
  readonly after?: { readonly key: string | number; readonly id: string; readonly offset: number };
  readonly selection: Selection;
}

/** The fields selected on a node, and the connections to its neighbours: a work's tropes, a trope's works. */
export interface Selection {
  readonly fields: readonly string[];
  readonly connections?: readonly ConnectionField[];
}

/** A page of a node's neighbours, under an alias. */
export interface ConnectionField {
  readonly alias: string;
  readonly first: number;
  readonly total?: boolean;
  readonly selection: Selection;
}

type Filter = Readonly<Record<string, string | number>>;
type Kind = "work" | "trope";

/** An operation, as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | readonly string[]>>;
}

/** The stored property that each order sorts by, before the id. */
const sortKeys = {
  YEAR: "sortYear",
  NEWEST: "sortNewest",
  TITLE: "sortKey",
  NAME: "sortKey",
  MOST_USED: "sortMostUsed",
} as const;

const kindOf = { works: "work", tropes: "trope" } as const;
const neighboursOf = { work: ["tropes", "trope"], trope: ["works", "work"] } as const;

/** Writes an operation for the schema of this project, which the plain Apollo server shares. */
export function productOperation(fields: readonly RootField[]): Operation {
  return writeOperation(fields, (field, variable) => {
    if ("id" in field)
      return `${field.name}(id: ${variable("id", field.id)}) ${productNode(field.name, field.selection)}`;
    const { name, first, orderBy, filter, after, total, selection } = field;
    const args = [`first: ${first}`, `orderBy: ${orderBy}`];
    if (filter) args.push(`filter: ${inputObject(filter)}`);
    if (after) {
      const cursor = JSON.stringify([`Query.${name}(${orderBy})`, after.key, after.id]);
      args.push(`after: ${variable("after", Buffer.from(cursor).toString("base64url"))}`);
    }
    const page = total ? "totalCount pageInfo { hasNextPage endCursor } " : "";
    return `${name}(${args.join(", ")}) { ${page}edges { node ${productNode(kindOf[name], selection)} } }`;
  });
}

function productNode(kind: Kind, { fields, connections = [] }: Selection): string {
  const [field, neighbour] = neighboursOf[kind];
  const pages = connections.map(({ alias, first, total, selection }) => {
    const count = total ? "totalCount " : "";
    return `${alias}: ${field}(first: ${first}) { ${count}edges { node ${productNode(neighbour, selection)} } }`;
  });
  return `{ ${[...fields, ...pages].join(" ")} }`;
}

function inputObject(filter: Filter): string {
  const values = Object.entries(filter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${values.join(", ")} }`;
}

/** Writes an operation for the schema that `@neo4j/graphql` generates for the same graph. */
export function libraryOperation(fields: readonly RootField[]): Operation {
  return writeOperation(fields, (field, variable) => {
    if ("id" in field)
      return `${field.name}s(where: { id: { eq: ${variable("id", field.id)} } }) ${libraryNode(field.name, field.selection)}`;
    const { name, first, orderBy, filter, after, total, selection } = field;
    const node = libraryNode(kindOf[name], selection);
    const sort = `sort: [{ ${sortKeys[orderBy]}: ASC }, { id: ASC }]`;
    const where = filter ? [`where: ${libraryFilter(filter)}`] : [];
    if (!total) return `${name}(${[`limit: ${first}`, sort, ...where].join(", ")}) ${node}`;
    const cursor = Buffer.from(`arrayconnection:${after?.offset}`).toString("base64");
    const page = after ? [`after: ${variable("after", cursor)}`] : [];
    const args = [`first: ${first}`, ...page, sort, ...where].join(", ");
    return `${name}Connection(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node ${node} } }`;
  });
}

function libraryNode(kind: Kind, { fields, connections = [] }: Selection): string {
  const [field, neighbour] = neighboursOf[kind];
  const key = kind === "work" ? "sortKey" : "sortYear";
  const pages = connections.map(({ alias, first, total, selection }) => {
    const node = libraryNode(neighbour, selection);
    if (!total) return `${alias}: ${field}(limit: ${first}, sort: [{ ${key}: ASC }, { id: ASC }]) ${node}`;
    const sort = `sort: [{ node: { ${key}: ASC } }, { node: { id: ASC } }]`;
    return `${alias}: ${field}Connection(first: ${first}, ${sort}) { totalCount edges { node ${node} } }`;
  });
  return `{ ${[...fields, ...pages].join(" ")} }`;
}

const libraryFilters: Readonly<Record<string, (value: string | number) => string>> = {
  fromYear: (year) => `lastYear: { gte: ${year} }`,
  toYear: (year) => `sortYear: { lte: ${year} }`,
  titleContains: (text) => `search: { contains: ${JSON.stringify(text)} }`,
  nameContains: (text) => `search: { contains: ${JSON.stringify(text)} }`,
};

function libraryFilter(filter: Filter): string {
  return `{ ${Object.entries(filter)
    .map(([name, value]) => libraryFilters[name]?.(value) ?? "")
    .join(", ")} }`;
}

/** Writes each root field under its alias, and declares the variables that the fields take. */
function writeOperation(
  fields: readonly RootField[],
  write: (field: RootField, variable: (name: "id" | "after", value: string) => string) => string,
): Operation {
  const variables: Record<string, string> = {};
  const roots = fields.map((field, index) => {
    const written = write(field, (name, value) => {
      variables[`${name}${index}`] = value;
      return `$${name}${index}`;
    });
    return `q${index}: ${written}`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith("id") ? "ID" : "String"}!`);
  const head = declared.length > 0 ? `query (${declared.join(", ")})` : "query";
  return { query: `${head} { ${roots.join(" ")} }`, variables };
}

/** The content of an answer, in a form that is the same for every dialect, so that answers can be compared. */
export function contentOf(fields: readonly RootField[], data: unknown): unknown {
  const answers = data as Readonly<Record<string, unknown>>;
  return fields.map((field, index) => {
    const answer = answers[`q${index}`];
    // `@neo4j/graphql` has no field for one node, and answers with a list of one.
    if ("id" in field) return nodeContent(Array.isArray(answer) ? (answer[0] as unknown) : answer, field.selection);
    return listContent(answer, field.selection);
  });
}

function listContent(list: unknown, selection: Selection): unknown {
  if (Array.isArray(list)) return { nodes: list.map((node) => nodeContent(node, selection)) };
  const { totalCount, pageInfo, edges } = list as {
    readonly totalCount?: number;
    readonly pageInfo?: { readonly hasNextPage: boolean };
    readonly edges: readonly { readonly node: unknown }[];
  };
  return {
    ...(totalCount !== undefined && { total: totalCount }),
    ...(pageInfo && { more: pageInfo.hasNextPage }),
    nodes: edges.map(({ node }) => nodeContent(node, selection)),
  };
}

function nodeContent(node: unknown, { fields, connections = [] }: Selection): unknown {
  if (node === null || node === undefined) return null;
  const values = node as Readonly<Record<string, unknown>>;
  return {
    ...Object.fromEntries(fields.map((field) => [field, values[field]])),
    ...Object.fromEntries(connections.map(({ alias, selection }) => [alias, listContent(values[alias], selection)])),
  };
}
