# The server with everything it needs to run; the graph itself is in Neo4j, or in memory when no NEO4J_URI is given.
FROM node:22-bookworm-slim AS build
WORKDIR /app
# Packages are installed without their install scripts; only the project's own build runs, in a step of its own.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
# The heap leaves room for the engine and for buffers within the memory limit of docker-compose.yml.
ENV NODE_ENV=production HOST=0.0.0.0 NODE_OPTIONS=--max-old-space-size=768
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/browser/pack browser/pack
COPY --from=build /app/seed/data seed/data
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "dist/src/health-check.js"]
CMD ["node", "dist/src/main.js"]
