import { getIntrospectionQuery } from "graphql";
import { type Attempt, judge } from "../attempt.ts";
import { type Address, post } from "../client.ts";
import { faultIn, faultOf } from "../probe.ts";

/** How long any flood may be thought about, in milliseconds: an answer, or a refusal that a test machine delays. */
const bearable = 2_000;
/** How soon a refusal is promised, in milliseconds. */
const promised = 20;

function times(count: number, piece: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => piece(place)).join(" ");
}

/** Documents that are cheap to send and dear to read. */
const documents: Readonly<Record<string, readonly string[]>> = {
  aliases: [
    `{${times(10_000, (n) => `a${n}:__typename`)}}`,
    `{${times(1_001, (n) => `a${n}:dataset{version}`)}}`,
    `{w:works{edges{node{${times(800, () => "title")}}}}}`,
    `{w:works{edges{${times(800, () => "node{title}")}}}}`,
  ],
  fields: [400, 450, 2_000].map((count) => `{${times(count, () => "dataset{version}")}}`),
  fragments: [
    "{...A} fragment A on Query{...B} fragment B on Query{...A}",
    "{...A} fragment A on Query{...A}",
    ...[12, 30, 400].map(
      (levels) =>
        `{...F0} ${times(levels, (n) => `fragment F${n} on Query{...F${n + 1} ...F${n + 1}}`)} fragment F${levels} on Query{__typename}`,
    ),
    `{${times(160, (n) => `...F${n}`)}} ${times(160, (n) => `fragment F${n} on Query{dataset{version hash} works{totalCount}}`)}`,
    `{${times(60, (n) => `...F${n}`)}} ${times(60, (n) => `fragment F${n} on Query{${times(30, (m) => `a${m}:dataset{version}`)}}`)}`,
    `{__typename} ${times(2_000, (n) => `fragment U${n} on Query{__typename}`)}`,
    `{${times(3_000, () => "...on Query{__typename}")}}`,
    `{${"...{".repeat(2_000)}__typename${"}".repeat(2_000)}}`,
  ],
  directives: [
    `{__typename ${times(5_000, () => "@skip(if:false)")}}`,
    `{__typename ${times(5_000, (n) => `@d${n}`)}}`,
    `query ${times(5_000, () => "@x")} {__typename}`,
  ],
  lists: [
    `{compare(works:${"[".repeat(2_000)}"x"${"]".repeat(2_000)}){works{id}}}`,
    `{compare(works:[${times(20_000, () => '"her-2013"')}]){works{id}}}`,
    `{works(filter:${"{a:".repeat(2_000)}1${"}".repeat(2_000)}){totalCount}}`,
    `{works(filter:{${times(5_000, (n) => `k${n}:1`)}}){totalCount}}`,
  ],
  literals: [
    `{search(text:"${"a".repeat(200_000)}"){score}}`,
    `{search(text:"""${"\\n ".repeat(60_000)}"""){score}}`,
    `{works(first:${"9".repeat(100_000)}){totalCount}}`,
    `{works(first:1e${"9".repeat(1_000)}){totalCount}}`,
    `{works(first:-0.${"0".repeat(100_000)}1){totalCount}}`,
  ],
  tokens: [
    "{".repeat(100_000),
    `{${"a ".repeat(100_000)}}`,
    `#${"x".repeat(200_000)}\n{__typename}`,
    ",".repeat(200_000),
    times(1_500, (n) => `query Q${n}{__typename}`),
    `query Q(${times(5_000, (n) => `$v${n}:Int`)}){__typename}`,
    `{${times(40, () => "a(").replaceAll(" ", "")}}`,
  ],
  depth: [
    `{work(id:"x"){${"partOf{".repeat(500)}title${"}".repeat(500)}}}`,
    `{work(id:"x"){${"partOf{".repeat(20_000)}title${"}".repeat(20_000)}}}`,
  ],
  introspection: [
    `{__schema{types{${"fields{type{".repeat(12)}name${"}}".repeat(12)}}}}`,
    `{__schema{${"types{ofType{fields{type{".repeat(6)}name${"}}}}".repeat(6)}}}`,
    `{${times(50, (n) => `s${n}:__schema{types{name fields{name type{name ofType{name}}}}}`)}}`,
    `{__type(name:"${"A".repeat(100_000)}"){name}}`,
    getIntrospectionQuery(),
  ],
  unicode: [
    `{search(text:"${"\u{1f4a9}".repeat(50_000)}"){score}}`,
    `{search(text:"${"a\u0301".repeat(50_000)}"){score}}`,
    `{search(text:"${"\ufdfa".repeat(200)}"){score}}`,
    `{search(text:"${"\\ud800".repeat(100)}"){score}}`,
    `{search(text:"\u202e\u2066${"\u200b".repeat(190)}"){score}}`,
    `{\ufeff${"\ufeff".repeat(10_000)}__typename}`,
    `{${"\u{1d400}".repeat(100)}}`,
    "query \u0410 {__typename}",
  ],
};

/** Words of libraries that say nothing about what was too much. */
const borrowed = /Validation aborted|Maximum call stack|Syntax Error: Document contains more/;

/** Floods of each kind, how soon they are refused, and whether the refusal says why. */
export const floods: readonly Attempt[] = [
  ...Object.entries(documents).map(([name, texts]): Attempt => ({
    name: `a flood of ${name}`,
    kind: "Floods",
    right: `Each is answered or refused within ${bearable} ms, below 500, and tells nothing of the inside.`,
    form: "quick",
    within: 60,
    run: async (trial) => {
      const address = await trial.shared();
      const faults: string[] = [];
      for (const query of texts) {
        const answer = await post(address, { query });
        const fault = answer.milliseconds > bearable ? "too slow" : faultIn(answer, query);
        if (fault !== undefined) faults.push(`${fault}: ${query.slice(0, 60)}`);
      }
      return judge(texts.length, faults, "each is answered or refused");
    },
  })),
  {
    name: "the reasons for refusing floods",
    kind: "Refusals that say why",
    right: "Each refusal names what was too much in our own words.",
    form: "quick",
    within: 60,
    run: async (trial) => {
      const address = await trial.shared();
      const all = Object.values(documents).flat();
      const faults = await Promise.all(
        all.map(async (query) => {
          const found = borrowed.exec((await post(address, { query })).body)?.[0];
          return found === undefined ? [] : [`"${found}" for ${query.slice(0, 40)}`];
        }),
      );
      return judge(all.length, faults.flat(), "each says why");
    },
  },
  {
    name: "the time that a refusal of 800 selections of one field takes",
    kind: "Refusals in time",
    right: `Half of them take at most ${promised} ms.`,
    form: "long",
    within: 60,
    run: async (trial) => {
      const address = await trial.shared();
      const query = documents["aliases"]?.[3] ?? "";
      const spent = await timesOf(address, query, 15);
      const median = spent[7] ?? 0;
      const faults = median > promised ? [`the median is ${Math.round(median)} ms`] : [];
      return judge(spent.length, faults, `the median is at most ${promised} ms`);
    },
  },
  {
    name: "a batch of operations",
    kind: "Floods",
    right: "Refused.",
    form: "quick",
    within: 20,
    run: async (trial) => {
      const batch = JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: "{__typename}" })));
      const fault = await faultOf(await trial.shared(), batch);
      return judge(1, fault === undefined ? [] : [fault], "refused");
    },
  },
];

async function timesOf(address: Address, query: string, count: number): Promise<readonly number[]> {
  const spent: number[] = [];
  for (let asked = 0; asked < count; asked++) spent.push((await post(address, { query })).milliseconds);
  return spent.sort((a, b) => a - b);
}
