import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node takes graphql's CommonJS build and Vite its modules; two copies in one process refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    reporters: ["default", "./tests/reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "seed/**/*.ts"],
      exclude: ["src/graphql/generated.ts", "src/main.ts", "seed/main.ts"],
      reporter: ["text-summary", "text"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          // Vitest would leave a core to itself, which is half of two.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
          include: ["tests/{bench,engines,explorer,graph,graphql,http,project,query,seed,traversals}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["tests/{both-engines,browser,torture}/**/*.test.ts"],
          globalSetup: "./tests/neo4j-setup.ts",
          // All suites share one Neo4j database, so they take turns.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
