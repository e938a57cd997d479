import type { TropeLineageQuery } from "../../../gql/graphql.ts";

/** A trope's history as the server answers it. */
export type Lineage = NonNullable<TropeLineageQuery["lineage"]>;
