import type { DebateKind } from "../gql/graphql.ts";
import { debateKinds } from "./labels.ts";

/** Debates, those whose sides differ most first. */
export function sharpestFirst<Debate extends { readonly kind: DebateKind }>(debates: readonly Debate[]): Debate[] {
  return [...debates].sort((a, b) => debateKinds.indexOf(a.kind) - debateKinds.indexOf(b.kind));
}
