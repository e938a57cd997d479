import type { TropeRelation } from "../../../gql/graphql.ts";
import { descentRelations } from "../../../../src/graph/vocabulary.ts";

const relations: ReadonlySet<TropeRelation> = new Set(descentRelations);

/** Whether a relation of two tropes is descent. */
export function isDescent({ relation }: { readonly relation: TropeRelation }): boolean {
  return relations.has(relation);
}
