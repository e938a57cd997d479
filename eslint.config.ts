import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", "coverage", ".cache", "src/graphql/generated.ts", "explorer/gql"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // The driver declares the shapes of its options as classes.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  // Scripts that run before anything is built or installed, in whatever Node there is.
  {
    files: ["install/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  // Tools expect their configuration as a default export.
  {
    files: ["*.config.ts", "codegen.ts", "**/vite.config.ts", "tests/reporter.ts", "tests/neo4j-setup.ts"],
    rules: { "no-restricted-exports": "off" },
  },
);
