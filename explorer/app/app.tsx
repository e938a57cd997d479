import { addressOf, idFrom } from "./address.ts";
import { CurrentAddress, open, useBrowserAddress } from "./navigation.ts";
import { SearchBox } from "./parts/search-box.tsx";
import { viewFor } from "./views.tsx";

const places = [
  ["/debates", "Debates"],
  ["/compare", "Compare"],
  ["/path", "Paths"],
  ["/graph", "Graph"],
] as const;

/** The explorer: its head with the search, and the view that the address names. */
export function App() {
  const address = useBrowserAddress();
  const [kind = ""] = address.segments;
  const View = viewFor(kind);
  return (
    <CurrentAddress.Provider value={address}>
      <a class="skip" href="#main">
        Skip to what is shown
      </a>
      <header class="site">
        <a class="brand" href="/" aria-current={kind === "" ? "page" : undefined}>
          Film graph
        </a>
        <nav aria-label="Views">
          {places.map(([path, name]) => (
            <a key={path} href={path} aria-current={`/${kind}` === path ? "page" : undefined}>
              {name}
            </a>
          ))}
          <a href="/graphql">GraphiQL</a>
        </nav>
        {kind !== "" && (
          <SearchBox
            label="Search the graph"
            labelSeen={false}
            hint="Search: Joi, Pygmalion, a critic …"
            picked={(node) => open(addressOf(node))}
          />
        )}
      </header>
      <main id="main" tabIndex={-1}>
        <View id={idFrom(address.segments)} key={address.segments.join("/")} />
      </main>
      <footer class="site-foot">
        <p>
          What stands on a page is asked from this server’s <a href="/graphql">GraphQL</a>; every statement names who
          says so. The records are published under CC BY 4.0.
        </p>
      </footer>
    </CurrentAddress.Provider>
  );
}
