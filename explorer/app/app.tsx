import { addressOf, idFrom } from "./address.ts";
import { CurrentAddress, navigate, useBrowserAddress } from "./navigation.ts";
import { SearchBox } from "./parts/search-box.tsx";
import { viewFor } from "./views.tsx";

const links = [
  ["/debates", "Debates"],
  ["/compare", "Compare"],
  ["/path", "Paths"],
  ["/graph", "Graph"],
] as const;

/** The explorer: its header with the search, and the view that the address names. */
export function App() {
  const address = useBrowserAddress();
  const [segment = ""] = address.segments;
  const View = viewFor(segment);
  return (
    <CurrentAddress.Provider value={address}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="site">
        <a class="brand" href="/" aria-current={segment === "" ? "page" : undefined}>
          Film graph
        </a>
        <nav aria-label="Views">
          {links.map(([path, name]) => (
            <a key={path} href={path} aria-current={`/${segment}` === path ? "page" : undefined}>
              {name}
            </a>
          ))}
          <a href="/graphql">GraphiQL</a>
        </nav>
        {segment !== "" && (
          <SearchBox
            label="Search the graph"
            labelClass="unseen"
            hint="Search: Joi, Pygmalion, a critic …"
            onPick={(node) => navigate(addressOf(node))}
          />
        )}
      </header>
      <main id="main" tabIndex={-1}>
        <View id={idFrom(address.segments)} key={address.segments.join("/")} />
      </main>
      <footer class="site-foot">
        <p>
          Every page is built from this server’s <a href="/graphql">GraphQL</a>, and every statement names its source.
          The records are published under CC BY 4.0.
        </p>
      </footer>
    </CurrentAddress.Provider>
  );
}
