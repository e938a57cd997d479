import type { ComponentType } from "preact";
import { lazily } from "./parts/lazy.tsx";
import { CharacterView } from "./views/character.tsx";
import { ClaimView } from "./views/claim.tsx";
import { DebateView, DebatesView } from "./views/debates.tsx";
import { HomeView } from "./views/home.tsx";
import { NowhereView } from "./views/not-found.tsx";
import { PersonView } from "./views/person.tsx";
import { ReviewView } from "./views/review.tsx";
import { ThingView } from "./views/node.tsx";
import { WorkView } from "./views/work.tsx";

/** What every view is given: the id that the address names, empty where it names none. */
export interface ViewProps {
  readonly id: string;
}

const views: Readonly<Record<string, ComponentType<ViewProps>>> = {
  "": HomeView,
  work: WorkView,
  character: CharacterView,
  person: PersonView,
  review: ReviewView,
  claim: ClaimView,
  debate: DebateView,
  debates: DebatesView,
  trope: lazily(async () => (await import("./views/trope.tsx")).TropeView),
  compare: lazily(async () => (await import("./views/compare.tsx")).CompareView),
  path: lazily(async () => (await import("./views/path.tsx")).PathView),
  graph: lazily(async () => (await import("./views/graph.tsx")).GraphView),
  chain: ThingView,
  bond: ThingView,
  organisation: ThingView,
  place: ThingView,
  publication: ThingView,
  source: ThingView,
};

/** The view that the first segment of an address names. */
export function viewFor(kind: string): ComponentType<ViewProps> {
  return Object.hasOwn(views, kind) ? (views[kind] ?? NowhereView) : NowhereView;
}
