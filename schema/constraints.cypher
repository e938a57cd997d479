// What the loader creates before it loads. Everything belongs to the common label, so a database that also holds
// other graphs keeps its own schema. The constraint comes first: no index backs it in the embedded engine, while Neo4j
// makes an index for it, after which the index on the same property has nothing left to do.
CREATE CONSTRAINT film_graph_id IF NOT EXISTS FOR (node:FilmGraph) REQUIRE node.id IS UNIQUE;
CREATE INDEX film_graph_id_index IF NOT EXISTS FOR (node:FilmGraph) ON (node.id);
CREATE INDEX film_graph_sort_key IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortKey);
CREATE INDEX film_graph_sort_year IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortYear);
CREATE INDEX film_graph_sort_newest IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortNewest);
CREATE INDEX film_graph_sort_most_used IF NOT EXISTS FOR (node:FilmGraph) ON (node.sortMostUsed);
