import { defineConfig } from "vite";
import { compressed } from "./compressed.ts";
import { persistedOperations } from "./persisted-operations.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  plugins: [compressed(), persistedOperations()],
  build: {
    outDir: "../dist/explorer",
    emptyOutDir: true,
    // GraphiQL's editor is one large file that only its own page loads.
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      input: { index: `${import.meta.dirname}/index.html`, graphiql: `${import.meta.dirname}/graphiql.html` },
      // Libraries mark files for servers that render React; a bundle for browsers has no use for the mark.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
