// What the loader creates before it loads. All of it lies under the common label, so that a database which also
// holds other graphs keeps its own schema. The constraint comes first: the embedded engine has no index behind it,
// and Neo4j makes one of its own, beside which the index on the same property is nothing to do.
CREATE CONSTRAINT film_graph_id IF NOT EXISTS FOR (node:FilmGraph) REQUIRE node.id IS UNIQUE;
CREATE INDEX film_graph_id_index IF NOT EXISTS FOR (node:FilmGraph) ON (node.id);
CREATE INDEX film_graph_sort_key IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortKey);
CREATE INDEX film_graph_sort_year IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortYear);
CREATE INDEX film_graph_sort_newest IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortNewest);
CREATE INDEX film_graph_sort_most_used IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortMostUsed);
