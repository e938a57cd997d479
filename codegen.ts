import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { labelOf } from "./src/graph/vocabulary.ts";
import { schemaFolder } from "./src/paths.ts";

/** Connections answer lazily, so that a page is read only where a client asks for its edges. */
const connections = readdirSync(schemaFolder).flatMap(
  (name) => readFileSync(join(schemaFolder, name), "utf8").match(/(?<=^type )\w+Connection\b/gm) ?? [],
);

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  documents: "explorer/app/queries/*.graphql",
  generates: {
    "src/graphql/generated.ts": {
      plugins: [
        { add: { content: "// Generated from schema/*.graphql by `npm run generate`. Do not edit.\n" } },
        "typescript",
        "typescript-resolvers",
      ],
      config: {
        contextType: "./context.ts#Context",
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        scalars: { ID: "string" },
        mappers: {
          ...Object.fromEntries(Object.values(labelOf).map((label) => [label, `../query/nodes.ts#${label}Row`])),
          Evidence: "../graph/evidence.ts#EvidenceRow",
          Fact: "../graph/evidence.ts#FactRow",
          ExternalId: "./external-ids.ts#ExternalIdRow",
          Dataset: "../graph/dataset.ts#DatasetRow",
          ClaimTarget: "./rows.ts#ClaimTargetRow",
          MentionEdge: "../query/hop.ts#Edge",
          LineageStep: "../traversals/history/lineage-step.ts#StepRow",
          Lineage: "../traversals/history/lineage.ts#LineageRow",
          Ancestry: "../traversals/history/ancestry.ts#AncestryRow",
          Timeline: "../traversals/history/timeline.ts#TimelineRow",
          SearchHit: "../traversals/search/search.ts#SearchHitRow",
          Finding: "../traversals/history/findings.ts#FindingRow",
          PathResult: "../traversals/paths/shortest-paths.ts#PathsRow",
          Path: "../traversals/paths/ranking.ts#PathRow",
          PathHop: "../traversals/paths/ranking.ts#PathHopRow",
          Subgraph: "../traversals/paths/neighbourhood.ts#SubgraphRow",
          GraphEdge: "../traversals/paths/neighbourhood.ts#GraphEdgeRow",
          WorksCompared: "../traversals/similarity/compare.ts#WorksComparedRow",
          SharedTrope: "../traversals/similarity/shared-tropes.ts#SharedTropeRow",
          TropeUse: "../traversals/similarity/uses.ts#TropeUseRow",
          SimilarWork: "../traversals/similarity/similar-works.ts#SimilarWorkRow",
          SimilarTrope: "../traversals/similarity/similar-tropes.ts#SimilarTropeRow",
          Performance: "./rows.ts#PerformanceRow",
          ...Object.fromEntries(connections.map((name) => [name, "./connections/connection.ts#Connection"])),
        },
      },
    },
    "explorer/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        scalars: { ID: "string" },
      },
    },
  },
};

export default config;
