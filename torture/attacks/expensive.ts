import { usefulOperations } from "../../harness/useful-operations.ts";
import { type Attempt, judge, type Outcome, skipped } from "../attempt.ts";
import { type Address, post } from "../client.ts";
import { blockedWhile, faultIn } from "../probe.ts";
import type { Trial } from "../trial.ts";

/** How long an operation that is admitted may take, and block others, in milliseconds. */
const longest = 1_000;
const mostBlocked = 100;

function aliases(count: number, field: (place: number) => string): string {
  return `{${Array.from({ length: count }, (_, place) => `a${place}:${field(place)}`).join(" ")}}`;
}

/** What operations are about: well-connected nodes of the graph at hand. */
interface Subjects {
  readonly works: readonly string[];
  readonly trope: string;
}

interface Expensive {
  readonly name: string;
  readonly query: (subjects: Subjects) => string;
}

const ancestors = "lineage(maxHops:10){tropes{trope{lineage(maxHops:10){steps{work{title}trope{name}}}}}}";
const evidence = "evidence{origin paragraphs bodyParagraphs note}";

/** Operations that are short to send and long to answer. */
const expensives: readonly Expensive[] = [
  {
    name: "nested lineages of compared works",
    query: ({ works }) => `{compare(works:${JSON.stringify(works)}){alone{uses{trope{${ancestors}}}}}}`,
  },
  {
    name: "499 filtered lists of tropes",
    query: () => aliases(499, (n) => `tropes(filter:{usage:[STRAIGHT],nameContains:"q${n}"}){totalCount}`),
  },
  {
    name: "330 filtered lists of works",
    query: ({ trope }) => aliases(330, (n) => `works(filter:{trope:"${trope}",titleContains:"q${n}"}){totalCount}`),
  },
  {
    name: "499 titles that contain a text",
    query: () => aliases(499, (n) => `works(filter:{titleContains:"q${n}"}){totalCount}`),
  },
  {
    name: "100 searches for one letter",
    query: () => aliases(100, (n) => `search(text:"${String.fromCodePoint(97 + (n % 26))}",first:50){score}`),
  },
  {
    name: "16 neighbourhoods with their evidence",
    query: ({ works }) =>
      aliases(16, () => `neighbourhood(id:"${works[0]}",hops:3,first:500){edges{relation ${evidence}}}`),
  },
  {
    name: "50 timelines",
    query: ({ trope }) => aliases(50, () => `timeline(tropes:["${trope}"]){steps{work{title}}}`),
  },
  {
    name: "50 comparisons",
    query: ({ works }) => aliases(50, () => `compare(works:${JSON.stringify(works)}){shared{trope{name}}}`),
  },
  {
    name: "50 lineages",
    query: ({ trope }) => aliases(50, () => `lineage(trope:"${trope}",maxHops:10){steps{work{title}}}`),
  },
  {
    name: "20 shortest paths",
    query: ({ works }) => aliases(20, () => `path(from:"${works[0]}",to:"${works.at(-1)}"){paths{length}}`),
  },
  { name: "498 counts of all claims", query: () => aliases(498, () => "claims{totalCount}") },
];

/** What the dearest operations that are admitted cost, on the records and on a large graph. */
export const expensive: readonly Attempt[] = [...expensives.flatMap(onBothGraphs), ...usefulOnes()];

function onBothGraphs(each: Expensive): readonly Attempt[] {
  return [
    {
      name: each.name,
      kind: "Work that one operation may cause",
      right: `Refused, or answered within ${longest} ms and others within ${mostBlocked} ms meanwhile.`,
      form: "long",
      within: 120,
      run: async (trial) => ask(await trial.shared(), each),
    },
    {
      name: `${each.name}, on a large graph`,
      kind: "Work that one operation may cause",
      right: `Refused, or answered within ${longest} ms and others within ${mostBlocked} ms meanwhile.`,
      form: "long",
      within: 300,
      run: async (trial) => onLarge(trial, each),
    },
  ];
}

/** What the explorer asks about hubs, and the questions of the documents. */
function usefulOnes(): readonly Attempt[] {
  const kind = "Operations that people ask";
  const right = "Each is admitted and answered, on the large graph too.";
  return [
    {
      name: "what people ask, about hubs",
      kind,
      right,
      form: "long",
      within: 120,
      run: async (trial) => askUseful(await trial.shared()),
    },
    {
      name: "what people ask, about hubs of a large graph",
      kind,
      right,
      form: "long",
      within: 300,
      run: async (trial) =>
        trial.large === undefined
          ? skipped("no large graph was given")
          : askUseful(await trial.serveLarge(trial.large)),
    },
  ];
}

async function askUseful(address: Address): Promise<Outcome> {
  const operations = usefulOperations(await subjectsOf(address));
  const faults: string[] = [];
  for (const { name, ...operation } of operations) {
    const { status, body } = await post(address, operation, { within: 60 });
    const refusal = /TOO_COSTLY|TIMED_OUT|INTERNAL_SERVER_ERROR/.exec(body)?.[0];
    if (refusal !== undefined || status !== 200) faults.push(`${name}: ${refusal ?? status}`);
  }
  return judge(operations.length, faults, "each is admitted and answered");
}

async function onLarge(trial: Trial, each: Expensive): Promise<Outcome> {
  if (trial.large === undefined) return skipped("no large graph was given");
  return ask(await trial.serveLarge(trial.large), each);
}

/** The six works with the most tropes and the trope of the most works, out of the first hundred of each. */
async function subjectsOf(address: Address): Promise<Subjects> {
  const lists =
    "works(first:100){edges{node{id n:tropes{totalCount}}}} tropes(first:100){edges{node{id n:works{totalCount}}}}";
  const { body } = await post(address, { query: `{${lists}}` }, { within: 60 });
  const { data } = JSON.parse(body) as { readonly data: Readonly<Record<"works" | "tropes", Counted>> };
  const [works, tropes] = [data.works, data.tropes].map(({ edges }) =>
    edges.toSorted((a, b) => b.node.n.totalCount - a.node.n.totalCount).map(({ node }) => node.id),
  );
  return { works: works?.slice(0, 6) ?? [], trope: tropes?.[0] ?? "" };
}

interface Counted {
  readonly edges: readonly { readonly node: { readonly id: string; readonly n: { readonly totalCount: number } } }[];
}

async function ask(address: Address, each: Expensive): Promise<Outcome> {
  const query = each.query(await subjectsOf(address));
  const { result, blocked } = await blockedWhile(address, () => post(address, { query }, { within: 120 }));
  const faults = [];
  const fault = faultIn(result, query);
  const size = `${Math.round(result.body.length / 1000)} kB`;
  if (fault !== undefined) faults.push(fault);
  if (result.body.includes("GRAPHQL_VALIDATION_FAILED")) faults.push("the schema has no such fields any more");
  if (result.milliseconds > longest) faults.push(`${(result.milliseconds / 1000).toFixed(1)} s for ${size}`);
  if (blocked > mostBlocked) faults.push(`others waited for ${Math.round(blocked)} ms`);
  return judge(1, faults, result.status === 400 ? "refused" : "answered in time");
}
