import type { EdgeOf } from "../query/hop.ts";
import type { hops } from "../query/hops.ts";
import type { NodeRow } from "../query/nodes.ts";

/** A performance: the edge from a character to the performer. Its work is read by id when asked for. */
export type PerformanceRow = EdgeOf<typeof hops.characterPerformances>;

/** One thing that a claim is about, with the edge to it. */
export type ClaimTargetRow = EdgeOf<typeof hops.claimAbout> & { readonly subject: NodeRow };
