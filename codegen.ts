import type { CodegenConfig } from "@graphql-codegen/cli";

const kinds = [
  "Work", "Character", "Bond", "Person", "Organisation", "Place", "Trope", "Chain", "Review", "Publication", "Claim", "Debate", "Source",
]; // prettier-ignore

/** Connections answer lazily, so that a page is read only where a client asks for its edges. */
const connections = [
  "Work", "Credit", "WorkTrope", "WorkRelation", "Character", "CharacterTrope", "Person", "PersonCredit", "Trope", "TropeWork", "TropeRelation",
  "Chain", "Review", "Claim", "Debate", "Mention",
]; // prettier-ignore

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  documents: "explorer/app/queries/*.graphql",
  generates: {
    "src/api/generated.ts": {
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
          ...Object.fromEntries(kinds.map((kind) => [kind, `../graph/rows.ts#${kind}Row`])),
          Evidence: "../graph/rows.ts#EvidenceRow",
          Fact: "../graph/rows.ts#FactRow",
          ExternalId: "./external-id.ts#ExternalIdRow",
          Dataset: "../graph/dataset.ts#DatasetRow",
          ClaimTarget: "./rows.ts#ClaimTargetRow",
          LineageStep: "../traversals/step.ts#StepRow",
          Lineage: "../traversals/lineage.ts#LineageRow",
          Ancestry: "../traversals/ancestry.ts#AncestryRow",
          Timeline: "../traversals/timeline.ts#TimelineRow",
          SearchHit: "../traversals/search.ts#SearchHitRow",
          Finding: "../traversals/findings.ts#FindingRow",
          PathResult: "../traversals/path.ts#PathsRow",
          Path: "../traversals/path-ranking.ts#PathRow",
          PathHop: "../traversals/path-ranking.ts#PathHopRow",
          Subgraph: "../traversals/neighbourhood.ts#SubgraphRow",
          GraphEdge: "../traversals/neighbourhood.ts#GraphEdgeRow",
          WorksCompared: "../traversals/compare.ts#WorksComparedRow",
          SharedTrope: "../traversals/shared-tropes.ts#SharedTropeRow",
          TropeUse: "../traversals/uses.ts#TropeUseRow",
          SimilarWork: "../traversals/similar-works.ts#SimilarWorkRow",
          SimilarTrope: "../traversals/similar-tropes.ts#SimilarTropeRow",
          Performance: "./rows.ts#PerformanceRow",
          ...Object.fromEntries(connections.map((name) => [`${name}Connection`, "./connection.ts#Connection"])),
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
