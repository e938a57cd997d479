import type { ComponentType } from "preact";
import type { explorerViews } from "../../src/http/explorer-views.ts";
import { lazy } from "./parts/lazy.tsx";
import { CharacterView } from "./views/character.tsx";
import { ClaimView } from "./views/claim.tsx";
import { DebateView } from "./views/debate.tsx";
import { DebatesView } from "./views/debates.tsx";
import { HomeView } from "./views/home.tsx";
import { NodeView } from "./views/node.tsx";
import { NotFoundView } from "./views/not-found.tsx";
import { PersonView } from "./views/person.tsx";
import { ReviewView } from "./views/review.tsx";
import type { ViewProps } from "./views/view-props.ts";
import { WorkView } from "./views/work.tsx";

const views: Readonly<Record<"" | (typeof explorerViews)[number], ComponentType<ViewProps>>> = {
  "": HomeView,
  work: WorkView,
  character: CharacterView,
  person: PersonView,
  review: ReviewView,
  claim: ClaimView,
  debate: DebateView,
  debates: DebatesView,
  trope: lazy(async () => (await import("./views/trope.tsx")).TropeView),
  compare: lazy(async () => (await import("./views/compare.tsx")).CompareView),
  path: lazy(async () => (await import("./views/path.tsx")).PathView),
  graph: lazy(async () => (await import("./views/graph.tsx")).GraphView),
  chain: NodeView,
  bond: NodeView,
  organisation: NodeView,
  place: NodeView,
  publication: NodeView,
  source: NodeView,
};

/** The view that the first segment of an address names. */
export function viewFor(segment: string): ComponentType<ViewProps> {
  return Object.hasOwn(views, segment) ? views[segment as keyof typeof views] : NotFoundView;
}
