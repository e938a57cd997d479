/** @jsxImportSource react */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";

/** A link such as `/graphql?query=…&variables=…` opens with its query in a tab. */
const asked = new URLSearchParams(location.search);
const query = asked.get("query");
const variables = asked.get("variables");

const page = document.getElementById("page");
if (!page) throw new Error("The page must have an element with the id 'page'.");

createRoot(page).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    defaultTabs={query === null ? [...examples] : [{ query, variables: variables ?? "" }]}
    {...(query !== null && { initialQuery: query, initialVariables: variables ?? "" })}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a href="/">Film graph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
