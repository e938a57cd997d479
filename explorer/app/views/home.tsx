import { HomeDocument, type HomeQuery } from "../../gql/graphql.ts";
import { addressOf } from "../address.ts";
import { pluralize } from "../format.ts";
import { kindLabels } from "../labels.ts";
import { navigate } from "../navigation.ts";
import { NodeLink } from "../parts/node-link.tsx";
import { ShowQuery } from "../parts/page-tools.tsx";
import { Page } from "../parts/page.tsx";
import { QueryResult } from "../parts/query-result.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { useQuery } from "../use-query.ts";

const questions = [
  {
    to: "/debates?about=her-2013&kind=DIRECT",
    ask: "Which critic disputes what about Her, and in which paragraph?",
    leads: "Debates, side by side",
  },
  {
    to: "/character/blade-runner-2049-2017/joi",
    ask: "Where does Joi come from?",
    leads: "A character, her tropes and their lineage",
  },
  {
    to: "/compare?works=her-2013,blade-runner-2049-2017",
    ask: "What do Her and Blade Runner 2049 share, and what is in only one of them?",
    leads: "Two works, trope by trope",
  },
] as const;

/** The home page: a search, three questions, and what the graph holds. */
export function HomeView() {
  const query = useQuery(HomeDocument, {});
  return (
    <Page title="Films compared, claim by claim" tools={<ShowQuery document={HomeDocument} />}>
      <p class="lead">
        Films, their characters and tropes, and what critics claim about them. Every statement names its source, down to
        the paragraph.
      </p>
      <div class="home-search">
        <SearchBox
          label="Search films, characters, tropes, people and claims"
          hint="Try Joi, Pygmalion or Spike Jonze"
          onPick={(node) => navigate(addressOf(node))}
        />
      </div>
      <section aria-labelledby="questions">
        <h2 id="questions">Three questions to start with</h2>
        <ul class="cards">
          {questions.map(({ to, ask, leads }) => (
            <li key={to}>
              <a class="card" href={to}>
                <span class="card-ask">{ask}</span>
                <span class="card-leads">{leads}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <div class="home-holds">
        <QueryResult query={query}>{(result) => <Holdings result={result} />}</QueryResult>
      </div>
    </Page>
  );
}

function Holdings({ result: { dataset, tropes } }: { result: HomeQuery }) {
  return (
    <div class="beside">
      <section aria-labelledby="holds">
        <h2 id="holds">What the graph holds</h2>
        <ul class="counts">
          {(dataset?.counts ?? [])
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <li key={kind}>
                <b>{count.toLocaleString("en")}</b> {kindLabels[kind][count === 1 ? 0 : 1]}
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="most">
        <h2 id="most">Tropes used most often</h2>
        <ul class="plain">
          {(tropes?.edges ?? []).map(({ node }) => (
            <li key={node.id}>
              <NodeLink node={node} /> <span class="quiet">{pluralize(node.works?.totalCount ?? 0, "use")}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
