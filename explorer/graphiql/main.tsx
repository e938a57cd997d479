import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";

const page = document.getElementById("page");
if (!page) throw new Error("The page must have an element with the id 'page'.");

createRoot(page).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    defaultTabs={[...examples]}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>Film graph</GraphiQL.Logo>
  </GraphiQL>,
);
