import type { WorkQuery } from "../../../gql/graphql.ts";

/** What each part of a work's page is given. */
export interface WorkProps {
  readonly work: NonNullable<WorkQuery["work"]>;
}
