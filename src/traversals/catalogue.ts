import type { Statement } from "../graph/statement.ts";
import { descentRelations } from "../graph/vocabulary.ts";
import { derivations, derivationText } from "./history/ancestry.ts";
import { chainStepText } from "./history/chain-step.ts";
import { aroundText } from "./similarity/compare.ts";
import { edgeText } from "./paths/edge.ts";
import { historyText } from "./history/lineage.ts";
import { mostNeighbourHops, neighbourhoodText, subgraphText } from "./paths/neighbourhood.ts";
import { boundedExpansionText, expansionText } from "./paths/shortest-paths.ts";
import { mostHops, reachParameters, reachText } from "./history/levels.ts";
import { searchableText } from "./search/search.ts";
import { inCommonText, meetingsText } from "./similarity/similar-tropes.ts";
import { candidatesText } from "./similarity/similar-works.ts";
import { timelineText } from "./history/timeline.ts";
import { usesText } from "./similarity/uses.ts";

/** Every statement that a traversal can send, with harmless parameters. Their texts are a closed set, like the hops'. */
export function traversalStatements(): readonly Statement[] {
  return [
    ...reachStatements(),
    ...searchStatements(),
    ...timelineStatements(),
    ...pathStatements(),
    ...compareStatements(),
  ];
}

function reachStatements(): Statement[] {
  const parameters = { ids: [], most: 1 };
  const reach = reachParameters([], "BOTH", mostHops);
  return [
    { text: reachText("Trope", descentRelations), parameters: reach },
    { text: reachText("Work", derivations), parameters: reach },
    { text: historyText, parameters },
    { text: derivationText, parameters },
  ];
}

function searchStatements(): Statement[] {
  return [{ text: searchableText, parameters: { afterKey: "", afterId: "", first: 1 } }];
}

function timelineStatements(): Statement[] {
  const years = { fromYear: 2000, toYear: 2000, first: 1 };
  return [
    { text: chainStepText, parameters: { ids: [], most: 1 } },
    { text: timelineText(true, true), parameters: { ...years, tropes: [], works: [] } },
    { text: timelineText(true, false), parameters: { ...years, tropes: [] } },
    { text: timelineText(false, true), parameters: { ...years, works: [] } },
    { text: timelineText(false, false), parameters: years },
  ];
}

function pathStatements(): Statement[] {
  const around = { id: "nothing", first: 1, work: 1, most: 1 };
  return [
    { text: boundedExpansionText, parameters: { ids: [], most: 1 } },
    { text: expansionText, parameters: { ids: [] } },
    { text: edgeText, parameters: { places: [] } },
    ...Array.from({ length: mostNeighbourHops }, (_, index) => ({
      text: neighbourhoodText(index + 1),
      parameters: around,
    })),
    ...[true, false].map((evidence) => ({ text: subgraphText(evidence), parameters: { ids: [], most: 1 } })),
  ];
}

function compareStatements(): Statement[] {
  const ids: readonly string[] = [];
  return [
    { text: usesText, parameters: { ids, uses: 1 } },
    { text: aroundText, parameters: { ids, most: 1 } },
    { text: candidatesText, parameters: { asked: [], first: 1, uses: 1 } },
    { text: meetingsText, parameters: { ids, first: 1, works: 1, most: 1 } },
    { text: inCommonText, parameters: { ids, pairs: [], works: 1 } },
  ];
}
