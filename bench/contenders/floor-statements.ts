import { descentRelations, tropeRelations } from "../../src/graph/vocabulary.ts";

/** The statement written by hand for one question, and the answer that its row becomes. */
export interface FloorStatement {
  readonly text: string;
  readonly answer: (row: readonly unknown[]) => object;
}

type Rows = readonly (readonly unknown[])[];

const point: FloorStatement = {
  text: "MATCH (work:FilmGraph:Work {id: $id}) RETURN work.id, work.title, work.year, work.form",
  answer: ([id, title, year, form]) => ({ q0: { id, title, year, form } }),
};

const nested: FloorStatement = {
  text: `MATCH (work:FilmGraph:Work {id: $id})
CALL (work) {
  MATCH (work)-[use:USES]->(trope:Trope)
  WITH trope, use ORDER BY trope.sortKey, coalesce(use.usage, "") LIMIT 20
  CALL (trope) {
    MATCH (trope)<-[other:USES]-(also:Work)
    WITH also, other ORDER BY also.sortYear, other.id LIMIT 5
    RETURN collect([also.id, also.title, also.year]) AS works
  }
  RETURN collect([trope.id, trope.name, works]) AS tropes
}
RETURN work.id, work.title, tropes`,
  answer: ([id, title, tropes]) => ({
    q0: {
      id,
      title,
      tropes: edges(tropes, ([id, name, works]) => ({
        id,
        name,
        works: edges(works, ([id, title, year]) => ({ id, title, year })),
      })),
    },
  }),
};

const list: FloorStatement = {
  text: `MATCH (work:FilmGraph:Work)
WHERE work.sortKey >= "Work " AND work.sortKey < "Work!"
WITH work ORDER BY work.sortKey LIMIT 50
CALL (work) {
  MATCH (work)-[use:USES]->(trope:Trope)
  WITH trope, use ORDER BY trope.sortKey, coalesce(use.usage, "") LIMIT 20
  RETURN collect(trope.name) AS tropes
}
RETURN collect([work.title, tropes]) AS works`,
  answer: ([works]) => ({
    q0: edges(works, ([title, tropes]) => ({
      title,
      tropes: { edges: (tropes as readonly string[]).map((name) => ({ node: { name } })) },
    })),
  }),
};

const page: FloorStatement = {
  text: `CALL () {
  MATCH (work:FilmGraph:Work)
  WHERE work.sortYear >= $sortYear AND (work.sortYear > $sortYear OR work.id > $id)
  WITH work ORDER BY work.sortYear, work.id LIMIT 21
  RETURN collect([work.id, work.title, work.year, work.sortYear]) AS works
}
CALL () { MATCH (work:FilmGraph:Work) RETURN count(work) AS total }
RETURN works, total`,
  answer: ([found, totalCount]) => {
    const works = (found as Rows).slice(0, 20);
    const [id, , , sortYear] = works.at(-1) ?? [];
    const endCursor = Buffer.from(JSON.stringify(["Query.works(YEAR)", sortYear, id])).toString("base64url");
    return {
      q0: {
        totalCount,
        pageInfo: { hasNextPage: (found as Rows).length > 20, endCursor },
        ...edges(works, ([id, title, year]) => ({ id, title, year })),
      },
    };
  },
};

const lineage: FloorStatement = {
  text: `MATCH (root:FilmGraph:Trope {id: $trope})
CALL (root) {
  MATCH way = (root)-[:${descentRelations.join("|")}*0..6]->(trope:Trope)
  WITH trope, min(length(way)) AS hops
  RETURN collect(trope) AS reached, collect([trope.id, trope.name, hops]) AS tropes
}
CALL (reached) {
  UNWIND reached AS from
  MATCH (from)-[edge:${tropeRelations.join("|")}]->(to:Trope)
  WHERE to IN reached
  RETURN collect([type(edge), from.id, to.id]) AS edges
}
CALL (reached) {
  UNWIND reached AS trope
  MATCH (trope)<-[:USES]-(work:Work)
  WITH trope, work ORDER BY work.sortYear, work.id LIMIT 5000
  RETURN collect([trope.id, work.id, work.title, work.year]) AS steps
}
RETURN tropes, edges, steps`,
  answer: ([tropes, edges, steps]) => ({
    lineage: {
      tropes: (tropes as Rows).map(([id, name, hops]) => ({ hops, trope: { id, name } })),
      edges: (edges as Rows).map(([relation, from, to]) => ({ relation, from: { id: from }, to: { id: to } })),
      steps: (steps as Rows).map(([trope, id, title, year]) => ({ trope: { id: trope }, work: { id, title, year } })),
    },
  }),
};

const path: FloorStatement = {
  text: `MATCH (from:FilmGraph {id: $from}) MATCH (to:FilmGraph {id: $to})
CALL (from, to) {
  MATCH way = allShortestPaths((from)-[*1..6]-(to))
  WITH way LIMIT 3
  RETURN collect([[node IN nodes(way) | [node.id, node.label]], [edge IN relationships(way) | type(edge)]]) AS ways
}
RETURN ways`,
  answer: ([ways]) => ({
    path: {
      paths: (ways as readonly (readonly [nodes: Rows, types: readonly string[]])[]).map(([nodes, types]) => ({
        length: types.length,
        hops: types.map((relation, index) => ({ relation, from: end(nodes[index]), to: end(nodes[index + 1]) })),
      })),
    },
  }),
};

const compare: FloorStatement = {
  text: `UNWIND $works AS id
MATCH (work:FilmGraph:Work {id: id})
MATCH (work)-[:USES]->(trope:Trope)
WITH trope, count(DISTINCT work) AS users
WHERE users >= 2
WITH trope ORDER BY trope.rarity DESC, trope.id
RETURN collect([trope.rarity, trope.id, trope.name]) AS shared`,
  answer: ([shared]) => ({
    compare: {
      shared: (shared as Rows).map(([rarity, id, name]) => ({
        rarity: (rarity as number) / 1_000_000,
        trope: { id, name },
      })),
    },
  }),
};

const similar: FloorStatement = {
  text: `MATCH (work:FilmGraph:Work {id: $id})
CALL (work) {
  MATCH (work)-[:USES]->(trope:Trope)
  MATCH (trope)<-[:USES]-(other:Work)
  WHERE other <> work
  WITH other, sum(trope.rarity) AS shared
  WITH other, toFloat(shared) / (work.tropeWeight + other.tropeWeight - shared) AS value
  ORDER BY value DESC, other.id LIMIT 10
  RETURN collect([value, other.id, other.title]) AS others
}
RETURN others`,
  answer: ([others]) => ({
    work: { similar: (others as Rows).map(([value, id, title]) => ({ value, work: { id, title } })) },
  }),
};

/** The statements by the paths that they are asked for at. Each row becomes the same JSON that the product answers with. */
export const floorStatements: Readonly<Record<string, FloorStatement>> = {
  "/point": point,
  "/nested": nested,
  "/list": list,
  "/page": page,
  "/lineage": lineage,
  "/path": path,
  "/compare": compare,
  "/similar": similar,
};

function edges(rows: unknown, node: (row: readonly unknown[]) => object): object {
  return { edges: (rows as Rows).map((row) => ({ node: node(row) })) };
}

function end(node: readonly unknown[] | undefined): object {
  return { id: node?.[0], label: node?.[1] };
}
