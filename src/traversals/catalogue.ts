import type { Statement } from "../graph/statement.ts";
import { descentRelations } from "../graph/vocabulary.ts";
import { derivations, derivationText } from "./history/ancestry.ts";
import { chainStepText } from "./history/chain-step.ts";
import { aroundText } from "./similarity/compare.ts";
import { edgeText } from "./paths/edge.ts";
import { historyText } from "./history/lineage.ts";
import { boundedExpansionText, expansionText } from "./paths/expansion.ts";
import { evidencedSubgraphText, maxNeighbourHops, neighbourhoodText, subgraphText } from "./paths/neighbourhood.ts";
import { levelsParameters, levelsText, maxHistoryHops } from "./history/levels.ts";
import { searchableText } from "./search/search-index.ts";
import { commonWorksText } from "./similarity/common-works.ts";
import { coOccurrenceText } from "./similarity/similar-tropes.ts";
import { candidatesText } from "./similarity/similar-works.ts";
import { timelineText } from "./history/timeline.ts";
import { usesText } from "./similarity/uses.ts";

/**
 * Every statement that a traversal can send, with harmless parameters. Their texts are a closed set, like the hops'.
 */
export function traversalStatements(): readonly Statement[] {
  const ids: readonly string[] = [];
  const levels = levelsParameters({ ids, direction: "BOTH", maxHops: maxHistoryHops });
  const years = { fromYear: 2000, toYear: 2000, first: 1 };
  const around = { id: "nothing", first: 1, work: 1, most: 1 };
  return [
    { text: levelsText({ label: "Trope", types: descentRelations }), parameters: levels },
    { text: levelsText({ label: "Work", types: derivations }), parameters: levels },
    { text: historyText, parameters: { ids, most: 1 } },
    { text: derivationText, parameters: { ids, most: 1 } },
    { text: searchableText, parameters: { afterKey: "", afterId: "", first: 1 } },
    { text: chainStepText, parameters: { ids, most: 1 } },
    { text: timelineText(["tropes", "works"]), parameters: { ...years, tropes: ids, works: ids } },
    { text: timelineText(["tropes"]), parameters: { ...years, tropes: ids } },
    { text: timelineText(["works"]), parameters: { ...years, works: ids } },
    { text: timelineText([]), parameters: years },
    { text: boundedExpansionText, parameters: { ids, most: 1 } },
    { text: expansionText, parameters: { ids } },
    { text: edgeText, parameters: { places: [] } },
    ...Array.from({ length: maxNeighbourHops }, (_, index) => ({
      text: neighbourhoodText(index + 1),
      parameters: around,
    })),
    { text: evidencedSubgraphText, parameters: { ids, most: 1 } },
    { text: subgraphText, parameters: { ids, most: 1 } },
    { text: usesText, parameters: { ids, uses: 1 } },
    { text: aroundText, parameters: { ids, most: 1 } },
    { text: candidatesText, parameters: { asked: [], first: 1, uses: 1 } },
    { text: coOccurrenceText, parameters: { ids, first: 1, works: 1, most: 1 } },
    { text: commonWorksText, parameters: { ids, pairs: [], works: 1 } },
  ];
}
