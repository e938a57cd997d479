import { createSchema } from "../../src/graphql/schema.ts";
import { type Attempt, judge, type Outcome } from "../attempt.ts";
import { type Address, inParallel, post } from "../client.ts";
import { faultOf } from "../probe.ts";
import type { Trial } from "../trial.ts";
import { loadInto, neo4jPlace } from "../records.ts";
import { skipped } from "../attempt.ts";
import { sampleIds } from "./sample-ids.ts";
import { textArguments } from "./text-arguments.ts";

/** Texts that would do something if any part of the program took them for code. */
const strings: readonly string[] = [
  "' OR 1=1 //",
  '" }) DETACH DELETE n //',
  "'}) MATCH (n) DETACH DELETE n RETURN n //",
  "`) MATCH (n) DELETE n //",
  "$id $ids {id}",
  "\\",
  "\\u0027 OR true",
  "a* OR name:[* TO *] AND (",
  '~^"+-&&||!(){}[]:*?/',
  "\u0000",
  "\u0001\u001b[31m\u007f",
  "\u202eevil\u2066",
  "\ud800",
  "\udc00\ud800",
  "<script>alert(1)</script>",
  "${7*7}{{7*7}}<%=7*7%>#{7*7}",
  "../../../../etc/passwd",
  "%00%2e%2e%2f",
  "__proto__",
  "constructor",
  "",
  " ".repeat(200),
  "x".repeat(200),
  "x".repeat(201),
  "\u{1f4a9}".repeat(100),
  "\ufdfa".repeat(200),
  "-1; DROP TABLE works",
  "work/her-2013\n\r\nSet-Cookie: a=b",
];

const state = { query: "{ dataset { hash } works { totalCount } tropes { totalCount } }" };

/** The texts above in every argument that takes one, on each engine. */
export const injections: readonly Attempt[] = [
  {
    name: "injections into every text and id on the embedded engine",
    kind: "Injections",
    right: "No 5xx, nothing of the inside, and the graph is as it was.",
    form: "quick",
    within: 300,
    run: async (trial) => inject(await trial.shared(), trial),
  },
  {
    name: "injections into every text and id on Neo4j",
    kind: "Injections",
    right: "No 5xx, nothing of the inside, and the graph is as it was.",
    form: "long",
    within: 600,
    run: async (trial) => {
      const uri = await trial.sharedNeo4j();
      if (uri === undefined) return skipped("Neo4j cannot be run here");
      await loadInto(trial, uri);
      return inject(await trial.serve({ environment: neo4jPlace(uri) }), trial);
    },
  },
];

async function inject(address: Address, { form }: Trial): Promise<Outcome> {
  const places = textArguments(createSchema(), sampleIds());
  const before = (await post(address, state)).body;
  const tried = form === "quick" ? strings.filter((_, place) => place % 3 === 0) : strings;
  const operations = places.flatMap(({ operation }) =>
    tried.flatMap((text) => {
      const asVariable = (type: string) => ({ query: `query($v: ${type}) ${operation("$v")}`, variables: { v: text } });
      const literal = { query: operation(JSON.stringify(text)) };
      return form === "quick" ? [literal] : [literal, asVariable("ID!"), asVariable("String!")];
    }),
  );
  const names = strings.map((text) => ({ query: "{ __typename }", operationName: text, variables: { [text]: text } }));
  const faults: string[] = [];
  const all = [...operations, ...names];
  await inParallel(all, 8, async (operation) => {
    const fault = await faultOf(address, operation);
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(operation).slice(0, 150)}`);
  });
  if ((await post(address, state)).body !== before) faults.push("the graph has changed");
  return judge(all.length, faults, `${places.length} arguments, the graph as it was`);
}
