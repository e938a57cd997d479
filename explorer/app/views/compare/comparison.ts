import type { CompareQuery } from "../../../gql/graphql.ts";

/** Works side by side, as the server compares them. */
export type Comparison = NonNullable<CompareQuery["compare"]>;

/** What each part of the page is given. */
export interface ComparisonProps {
  readonly comparison: Comparison;
}
